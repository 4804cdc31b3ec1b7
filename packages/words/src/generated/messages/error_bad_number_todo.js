/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Bad_Number_TodoInputs */

const en_error_bad_number_todo = /** @type {(inputs: Error_Bad_Number_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write it as 55.`)
};

const es_error_bad_number_todo = /** @type {(inputs: Error_Bad_Number_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Escríbalo así: 55.`)
};

/**
* | output |
* | --- |
* | "Write it as 55." |
*
* @param {Error_Bad_Number_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_bad_number_todo = /** @type {((inputs?: Error_Bad_Number_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Bad_Number_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_bad_number_todo(inputs)
	return en_error_bad_number_todo(inputs)
});