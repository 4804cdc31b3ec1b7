/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Country_TodoInputs */

const en_error_country_todo = /** @type {(inputs: Error_Country_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write it as two letters, such as ES.`)
};

const es_error_country_todo = /** @type {(inputs: Error_Country_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Escríbalo con dos letras, como ES.`)
};

/**
* | output |
* | --- |
* | "Write it as two letters, such as ES." |
*
* @param {Error_Country_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_country_todo = /** @type {((inputs?: Error_Country_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Country_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_country_todo(inputs)
	return en_error_country_todo(inputs)
});