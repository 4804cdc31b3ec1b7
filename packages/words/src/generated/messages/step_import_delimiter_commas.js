/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Import_Delimiter_CommasInputs */

const en_step_import_delimiter_commas = /** @type {(inputs: Step_Import_Delimiter_CommasInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`commas`)
};

const es_step_import_delimiter_commas = /** @type {(inputs: Step_Import_Delimiter_CommasInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`comas`)
};

/**
* | output |
* | --- |
* | "commas" |
*
* @param {Step_Import_Delimiter_CommasInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_import_delimiter_commas = /** @type {((inputs?: Step_Import_Delimiter_CommasInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Delimiter_CommasInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_import_delimiter_commas(inputs)
	return en_step_import_delimiter_commas(inputs)
});