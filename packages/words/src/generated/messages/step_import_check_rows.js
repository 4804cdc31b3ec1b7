/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Import_Check_RowsInputs */

const en_step_import_check_rows = /** @type {(inputs: Step_Import_Check_RowsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`rows`)
};

const es_step_import_check_rows = /** @type {(inputs: Step_Import_Check_RowsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`filas`)
};

/**
* | output |
* | --- |
* | "rows" |
*
* @param {Step_Import_Check_RowsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_import_check_rows = /** @type {((inputs?: Step_Import_Check_RowsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Check_RowsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_import_check_rows(inputs)
	return en_step_import_check_rows(inputs)
});