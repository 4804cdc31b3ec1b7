/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Import_Delimiter_SemicolonsInputs */

const en_step_import_delimiter_semicolons = /** @type {(inputs: Step_Import_Delimiter_SemicolonsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`semicolons`)
};

const es_step_import_delimiter_semicolons = /** @type {(inputs: Step_Import_Delimiter_SemicolonsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`puntos y coma`)
};

/**
* | output |
* | --- |
* | "semicolons" |
*
* @param {Step_Import_Delimiter_SemicolonsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_import_delimiter_semicolons = /** @type {((inputs?: Step_Import_Delimiter_SemicolonsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Delimiter_SemicolonsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_import_delimiter_semicolons(inputs)
	return en_step_import_delimiter_semicolons(inputs)
});