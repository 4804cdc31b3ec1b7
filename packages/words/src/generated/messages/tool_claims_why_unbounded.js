/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Tool_Claims_Why_UnboundedInputs */

const en_tool_claims_why_unbounded = /** @type {(inputs: Tool_Claims_Why_UnboundedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`lower bounds`)
};

const es_tool_claims_why_unbounded = /** @type {(inputs: Tool_Claims_Why_UnboundedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`cotas inferiores`)
};

/**
* | output |
* | --- |
* | "lower bounds" |
*
* @param {Tool_Claims_Why_UnboundedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_claims_why_unbounded = /** @type {((inputs?: Tool_Claims_Why_UnboundedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_Why_UnboundedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_claims_why_unbounded(inputs)
	return en_tool_claims_why_unbounded(inputs)
});