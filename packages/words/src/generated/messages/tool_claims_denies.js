/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ report: NonNullable<unknown>, slot: NonNullable<unknown>, of: NonNullable<unknown> }} Tool_Claims_DeniesInputs */

const en_tool_claims_denies = /** @type {(inputs: Tool_Claims_DeniesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.report} denies the ${i?.slot} of "${i?.of}"`)
};

const es_tool_claims_denies = /** @type {(inputs: Tool_Claims_DeniesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.report} niega (${i?.slot}) «${i?.of}»`)
};

/**
* | output |
* | --- |
* | "{report} denies the {slot} of \"{of}\"" |
*
* @param {Tool_Claims_DeniesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_claims_denies = /** @type {((inputs: Tool_Claims_DeniesInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_DeniesInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_claims_denies(inputs)
	return en_tool_claims_denies(inputs)
});