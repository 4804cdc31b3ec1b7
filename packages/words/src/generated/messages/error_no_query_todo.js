/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_No_Query_TodoInputs */

const en_error_no_query_todo = /** @type {(inputs: Error_No_Query_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Add a query for the file, change its \`file:\` glob, or take the mapping that belongs to the file.`)
};

const es_error_no_query_todo = /** @type {(inputs: Error_No_Query_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Añada una consulta para el archivo, cambie su patrón \`file:\`, o use la correspondencia que le toca.`)
};

/**
* | output |
* | --- |
* | "Add a query for the file, change its `file:` glob, or take the mapping that belongs to the file." |
*
* @param {Error_No_Query_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_no_query_todo = /** @type {((inputs?: Error_No_Query_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_Query_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_no_query_todo(inputs)
	return en_error_no_query_todo(inputs)
});