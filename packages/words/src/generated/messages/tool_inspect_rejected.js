/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown>, reason: NonNullable<unknown> }} Tool_Inspect_RejectedInputs */

const en_tool_inspect_rejected = /** @type {(inputs: Tool_Inspect_RejectedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} rejected: ${i?.reason}`)
};

const es_tool_inspect_rejected = /** @type {(inputs: Tool_Inspect_RejectedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} rechazadas: ${i?.reason}`)
};

/**
* | output |
* | --- |
* | "{n} rejected: {reason}" |
*
* @param {Tool_Inspect_RejectedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_inspect_rejected = /** @type {((inputs: Tool_Inspect_RejectedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Inspect_RejectedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_inspect_rejected(inputs)
	return en_tool_inspect_rejected(inputs)
});