/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Import_Delimiter_One_ColumnInputs */

const en_step_import_delimiter_one_column = /** @type {(inputs: Step_Import_Delimiter_One_ColumnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`one column`)
};

const es_step_import_delimiter_one_column = /** @type {(inputs: Step_Import_Delimiter_One_ColumnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`una columna`)
};

/**
* | output |
* | --- |
* | "one column" |
*
* @param {Step_Import_Delimiter_One_ColumnInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_import_delimiter_one_column = /** @type {((inputs?: Step_Import_Delimiter_One_ColumnInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Delimiter_One_ColumnInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_import_delimiter_one_column(inputs)
	return en_step_import_delimiter_one_column(inputs)
});