/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ file: NonNullable<unknown> }} Error_No_Name_ColumnInputs */

const en_error_no_name_column = /** @type {(inputs: Error_No_Name_ColumnInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file}: no column looks like a name.`)
};

const es_error_no_name_column = /** @type {(inputs: Error_No_Name_ColumnInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file}: ninguna columna parece un nombre.`)
};

/**
* | output |
* | --- |
* | "{file}: no column looks like a name." |
*
* @param {Error_No_Name_ColumnInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_no_name_column = /** @type {((inputs: Error_No_Name_ColumnInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_Name_ColumnInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_no_name_column(inputs)
	return en_error_no_name_column(inputs)
});