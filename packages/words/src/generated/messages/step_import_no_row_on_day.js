/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown>, days: NonNullable<unknown> }} Step_Import_No_Row_On_DayInputs */

const en_step_import_no_row_on_day = /** @type {(inputs: Step_Import_No_Row_On_DayInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`No row is dated ${i?.day} (${i?.days}).`)
};

const es_step_import_no_row_on_day = /** @type {(inputs: Step_Import_No_Row_On_DayInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ninguna fila lleva fecha del ${i?.day} (${i?.days}).`)
};

/**
* | output |
* | --- |
* | "No row is dated {day} ({days})." |
*
* @param {Step_Import_No_Row_On_DayInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_import_no_row_on_day = /** @type {((inputs: Step_Import_No_Row_On_DayInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_No_Row_On_DayInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_import_no_row_on_day(inputs)
	return en_step_import_no_row_on_day(inputs)
});