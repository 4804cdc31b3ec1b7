/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Column_Missing_TodoInputs */

const en_error_column_missing_todo = /** @type {(inputs: Error_Column_Missing_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Name one of these columns.`)
};

const es_error_column_missing_todo = /** @type {(inputs: Error_Column_Missing_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nombre una de estas columnas.`)
};

/**
* | output |
* | --- |
* | "Name one of these columns." |
*
* @param {Error_Column_Missing_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_column_missing_todo = /** @type {((inputs?: Error_Column_Missing_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Column_Missing_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_column_missing_todo(inputs)
	return en_error_column_missing_todo(inputs)
});