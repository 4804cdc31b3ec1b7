/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ sheet: NonNullable<unknown> }} Step_Import_Format_SheetInputs */

const en_step_import_format_sheet = /** @type {(inputs: Step_Import_Format_SheetInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`sheet ${i?.sheet}`)
};

const es_step_import_format_sheet = /** @type {(inputs: Step_Import_Format_SheetInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`hoja ${i?.sheet}`)
};

/**
* | output |
* | --- |
* | "sheet {sheet}" |
*
* @param {Step_Import_Format_SheetInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_import_format_sheet = /** @type {((inputs: Step_Import_Format_SheetInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Format_SheetInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_import_format_sheet(inputs)
	return en_step_import_format_sheet(inputs)
});