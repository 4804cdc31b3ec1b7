/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ folder: NonNullable<unknown> }} Error_No_ClaimsInputs */

const en_error_no_claims = /** @type {(inputs: Error_No_ClaimsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.folder} holds no YAML file.`)
};

const es_error_no_claims = /** @type {(inputs: Error_No_ClaimsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.folder} no contiene ningún archivo YAML.`)
};

/**
* | output |
* | --- |
* | "{folder} holds no YAML file." |
*
* @param {Error_No_ClaimsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_no_claims = /** @type {((inputs: Error_No_ClaimsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_ClaimsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_no_claims(inputs)
	return en_error_no_claims(inputs)
});