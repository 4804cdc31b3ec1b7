/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ sheet: NonNullable<unknown>, others: NonNullable<unknown> }} Step_Import_Format_Sheet_OthersInputs */

const en_step_import_format_sheet_others = /** @type {(inputs: Step_Import_Format_Sheet_OthersInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`sheet ${i?.sheet} (not read: ${i?.others})`)
};

const es_step_import_format_sheet_others = /** @type {(inputs: Step_Import_Format_Sheet_OthersInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`hoja ${i?.sheet} (sin leer: ${i?.others})`)
};

/**
* | output |
* | --- |
* | "sheet {sheet} (not read: {others})" |
*
* @param {Step_Import_Format_Sheet_OthersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_import_format_sheet_others = /** @type {((inputs: Step_Import_Format_Sheet_OthersInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Format_Sheet_OthersInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_import_format_sheet_others(inputs)
	return en_step_import_format_sheet_others(inputs)
});