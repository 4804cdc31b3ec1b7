/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_No_Match_TodoInputs */

const en_error_no_match_todo = /** @type {(inputs: Error_No_Match_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Name the file as well, or take the query out of the mapping.`)
};

const es_error_no_match_todo = /** @type {(inputs: Error_No_Match_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nombre también el archivo, o quite la consulta de la correspondencia.`)
};

/**
* | output |
* | --- |
* | "Name the file as well, or take the query out of the mapping." |
*
* @param {Error_No_Match_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_no_match_todo = /** @type {((inputs?: Error_No_Match_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_Match_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_no_match_todo(inputs)
	return en_error_no_match_todo(inputs)
});