/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ from: NonNullable<unknown>, to: NonNullable<unknown>, days: NonNullable<unknown> }} Step_Import_No_Row_In_DaysInputs */

const en_step_import_no_row_in_days = /** @type {(inputs: Step_Import_No_Row_In_DaysInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`No row is dated from ${i?.from} to ${i?.to} (${i?.days}).`)
};

const es_step_import_no_row_in_days = /** @type {(inputs: Step_Import_No_Row_In_DaysInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ninguna fila lleva fecha entre el ${i?.from} y el ${i?.to} (${i?.days}).`)
};

/**
* | output |
* | --- |
* | "No row is dated from {from} to {to} ({days})." |
*
* @param {Step_Import_No_Row_In_DaysInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_import_no_row_in_days = /** @type {((inputs: Step_Import_No_Row_In_DaysInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_No_Row_In_DaysInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_import_no_row_in_days(inputs)
	return en_step_import_no_row_in_days(inputs)
});