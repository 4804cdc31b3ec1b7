/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_No_Name_Column_TodoInputs */

const en_error_no_name_column_todo = /** @type {(inputs: Error_No_Name_Column_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Call the column of names \`name\`, or given_name and surname.`)
};

const es_error_no_name_column_todo = /** @type {(inputs: Error_No_Name_Column_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Llame \`name\` a la columna de nombres, o given_name y surname.`)
};

/**
* | output |
* | --- |
* | "Call the column of names `name`, or given_name and surname." |
*
* @param {Error_No_Name_Column_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_no_name_column_todo = /** @type {((inputs?: Error_No_Name_Column_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_Name_Column_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_no_name_column_todo(inputs)
	return en_error_no_name_column_todo(inputs)
});