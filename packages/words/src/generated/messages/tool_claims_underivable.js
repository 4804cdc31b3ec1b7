/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ why: NonNullable<unknown> }} Tool_Claims_UnderivableInputs */

const en_tool_claims_underivable = /** @type {(inputs: Tool_Claims_UnderivableInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`cannot be derived (${i?.why})`)
};

const es_tool_claims_underivable = /** @type {(inputs: Tool_Claims_UnderivableInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`no se puede derivar (${i?.why})`)
};

/**
* | output |
* | --- |
* | "cannot be derived ({why})" |
*
* @param {Tool_Claims_UnderivableInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_claims_underivable = /** @type {((inputs: Tool_Claims_UnderivableInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_UnderivableInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_claims_underivable(inputs)
	return en_tool_claims_underivable(inputs)
});