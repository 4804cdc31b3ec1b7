/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ low: NonNullable<unknown>, high: NonNullable<unknown> }} Tool_Claims_RangeInputs */

const en_tool_claims_range = /** @type {(inputs: Tool_Claims_RangeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.low} to ${i?.high}`)
};

const es_tool_claims_range = /** @type {(inputs: Tool_Claims_RangeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.low} a ${i?.high}`)
};

/**
* | output |
* | --- |
* | "{low} to {high}" |
*
* @param {Tool_Claims_RangeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_claims_range = /** @type {((inputs: Tool_Claims_RangeInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_RangeInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_claims_range(inputs)
	return en_tool_claims_range(inputs)
});