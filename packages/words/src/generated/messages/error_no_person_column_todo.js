/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ columns: NonNullable<unknown> }} Error_No_Person_Column_TodoInputs */

const en_error_no_person_column_todo = /** @type {(inputs: Error_No_Person_Column_TodoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Write a mapping by hand; the columns are: ${i?.columns}.`)
};

const es_error_no_person_column_todo = /** @type {(inputs: Error_No_Person_Column_TodoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Escriba a mano una correspondencia; las columnas son: ${i?.columns}.`)
};

/**
* | output |
* | --- |
* | "Write a mapping by hand; the columns are: {columns}." |
*
* @param {Error_No_Person_Column_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_no_person_column_todo = /** @type {((inputs: Error_No_Person_Column_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_Person_Column_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_no_person_column_todo(inputs)
	return en_error_no_person_column_todo(inputs)
});