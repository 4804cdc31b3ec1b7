/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Import_Format_JsonInputs */

const en_step_import_format_json = /** @type {(inputs: Step_Import_Format_JsonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`JSON lines`)
};

const es_step_import_format_json = /** @type {(inputs: Step_Import_Format_JsonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`líneas JSON`)
};

/**
* | output |
* | --- |
* | "JSON lines" |
*
* @param {Step_Import_Format_JsonInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_import_format_json = /** @type {((inputs?: Step_Import_Format_JsonInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Format_JsonInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_import_format_json(inputs)
	return en_step_import_format_json(inputs)
});