/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ formats: NonNullable<unknown> }} Error_Format_Unknown_TodoInputs */

const en_error_format_unknown_todo = /** @type {(inputs: Error_Format_Unknown_TodoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Use one of ${i?.formats}.`)
};

const es_error_format_unknown_todo = /** @type {(inputs: Error_Format_Unknown_TodoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Use uno de ${i?.formats}.`)
};

/**
* | output |
* | --- |
* | "Use one of {formats}." |
*
* @param {Error_Format_Unknown_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_format_unknown_todo = /** @type {((inputs: Error_Format_Unknown_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Format_Unknown_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_format_unknown_todo(inputs)
	return en_error_format_unknown_todo(inputs)
});