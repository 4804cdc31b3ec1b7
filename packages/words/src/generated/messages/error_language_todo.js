/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ variable: NonNullable<unknown>, languages: NonNullable<unknown> }} Error_Language_TodoInputs */

const en_error_language_todo = /** @type {(inputs: Error_Language_TodoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Give one of these with --lang, or in the variable ${i?.variable}: ${i?.languages}.`)
};

const es_error_language_todo = /** @type {(inputs: Error_Language_TodoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Indique con --lang, o en la variable ${i?.variable}, una de estas: ${i?.languages}.`)
};

/**
* | output |
* | --- |
* | "Give one of these with --lang, or in the variable {variable}: {languages}." |
*
* @param {Error_Language_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_language_todo = /** @type {((inputs: Error_Language_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Language_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_language_todo(inputs)
	return en_error_language_todo(inputs)
});