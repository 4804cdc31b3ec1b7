/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ says: NonNullable<unknown>, result: NonNullable<unknown> }} Tool_Claims_DerivationInputs */

const en_tool_claims_derivation = /** @type {(inputs: Tool_Claims_DerivationInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.says}: ${i?.result}`)
};

const es_tool_claims_derivation = /** @type {(inputs: Tool_Claims_DerivationInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.says}: ${i?.result}`)
};

/**
* | output |
* | --- |
* | "{says}: {result}" |
*
* @param {Tool_Claims_DerivationInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_claims_derivation = /** @type {((inputs: Tool_Claims_DerivationInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_DerivationInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_claims_derivation(inputs)
	return en_tool_claims_derivation(inputs)
});