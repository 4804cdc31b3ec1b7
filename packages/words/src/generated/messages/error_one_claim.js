/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_One_ClaimInputs */

const en_error_one_claim = /** @type {(inputs: Error_One_ClaimInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Say --place, --action or --search, one of them.`)
};

const es_error_one_claim = /** @type {(inputs: Error_One_ClaimInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Indique --place, --action o --search, solo uno de ellos.`)
};

/**
* | output |
* | --- |
* | "Say --place, --action or --search, one of them." |
*
* @param {Error_One_ClaimInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_one_claim = /** @type {((inputs?: Error_One_ClaimInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_One_ClaimInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_one_claim(inputs)
	return en_error_one_claim(inputs)
});