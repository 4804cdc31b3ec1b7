/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ known: NonNullable<unknown> }} Error_Claim_Undefined_TodoInputs */

const en_error_claim_undefined_todo = /** @type {(inputs: Error_Claim_Undefined_TodoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Use one of: ${i?.known}.`)
};

const es_error_claim_undefined_todo = /** @type {(inputs: Error_Claim_Undefined_TodoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Use uno de: ${i?.known}.`)
};

/**
* | output |
* | --- |
* | "Use one of: {known}." |
*
* @param {Error_Claim_Undefined_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_claim_undefined_todo = /** @type {((inputs: Error_Claim_Undefined_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Claim_Undefined_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_claim_undefined_todo(inputs)
	return en_error_claim_undefined_todo(inputs)
});