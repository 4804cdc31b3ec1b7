/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Row_Unreadable_TodoInputs */

const en_error_row_unreadable_todo = /** @type {(inputs: Error_Row_Unreadable_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mend that line; nothing was read from the file.`)
};

const es_error_row_unreadable_todo = /** @type {(inputs: Error_Row_Unreadable_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Corrija esa línea; no se leyó nada del archivo.`)
};

/**
* | output |
* | --- |
* | "Mend that line; nothing was read from the file." |
*
* @param {Error_Row_Unreadable_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_row_unreadable_todo = /** @type {((inputs?: Error_Row_Unreadable_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Row_Unreadable_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_row_unreadable_todo(inputs)
	return en_error_row_unreadable_todo(inputs)
});