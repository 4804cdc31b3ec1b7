/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Tool_Claims_Repeats_NoneInputs */

const en_tool_claims_repeats_none = /** @type {(inputs: Tool_Claims_Repeats_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nobody repeated it`)
};

const es_tool_claims_repeats_none = /** @type {(inputs: Tool_Claims_Repeats_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nadie lo repitió`)
};

/**
* | output |
* | --- |
* | "nobody repeated it" |
*
* @param {Tool_Claims_Repeats_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_claims_repeats_none = /** @type {((inputs?: Tool_Claims_Repeats_NoneInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_Repeats_NoneInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_claims_repeats_none(inputs)
	return en_tool_claims_repeats_none(inputs)
});