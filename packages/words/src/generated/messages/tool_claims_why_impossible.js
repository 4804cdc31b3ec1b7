/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Tool_Claims_Why_ImpossibleInputs */

const en_tool_claims_why_impossible = /** @type {(inputs: Tool_Claims_Why_ImpossibleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`more than all`)
};

const es_tool_claims_why_impossible = /** @type {(inputs: Tool_Claims_Why_ImpossibleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`más que el total`)
};

/**
* | output |
* | --- |
* | "more than all" |
*
* @param {Tool_Claims_Why_ImpossibleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_claims_why_impossible = /** @type {((inputs?: Tool_Claims_Why_ImpossibleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_Why_ImpossibleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_claims_why_impossible(inputs)
	return en_tool_claims_why_impossible(inputs)
});