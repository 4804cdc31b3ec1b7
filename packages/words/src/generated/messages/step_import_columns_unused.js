/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ columns: NonNullable<unknown> }} Step_Import_Columns_UnusedInputs */

const en_step_import_columns_unused = /** @type {(inputs: Step_Import_Columns_UnusedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Columns that the mapping does not use: ${i?.columns}.`)
};

const es_step_import_columns_unused = /** @type {(inputs: Step_Import_Columns_UnusedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Columnas que la correspondencia no usa: ${i?.columns}.`)
};

/**
* | output |
* | --- |
* | "Columns that the mapping does not use: {columns}." |
*
* @param {Step_Import_Columns_UnusedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_import_columns_unused = /** @type {((inputs: Step_Import_Columns_UnusedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Columns_UnusedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_import_columns_unused(inputs)
	return en_step_import_columns_unused(inputs)
});