/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown> }} Tool_Inspect_OverInputs */

const en_tool_inspect_over = /** @type {(inputs: Tool_Inspect_OverInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`over ${i?.n}`)
};

const es_tool_inspect_over = /** @type {(inputs: Tool_Inspect_OverInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`más de ${i?.n}`)
};

/**
* | output |
* | --- |
* | "over {n}" |
*
* @param {Tool_Inspect_OverInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_inspect_over = /** @type {((inputs: Tool_Inspect_OverInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Inspect_OverInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_inspect_over(inputs)
	return en_tool_inspect_over(inputs)
});