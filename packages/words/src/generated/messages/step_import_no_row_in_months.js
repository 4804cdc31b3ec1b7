/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ months: NonNullable<unknown> }} Step_Import_No_Row_In_MonthsInputs */

const en_step_import_no_row_in_months = /** @type {(inputs: Step_Import_No_Row_In_MonthsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`No row is dated in ${i?.months}.`)
};

const es_step_import_no_row_in_months = /** @type {(inputs: Step_Import_No_Row_In_MonthsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ninguna fila lleva fecha de ${i?.months}.`)
};

/**
* | output |
* | --- |
* | "No row is dated in {months}." |
*
* @param {Step_Import_No_Row_In_MonthsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_import_no_row_in_months = /** @type {((inputs: Step_Import_No_Row_In_MonthsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_No_Row_In_MonthsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_import_no_row_in_months(inputs)
	return en_step_import_no_row_in_months(inputs)
});