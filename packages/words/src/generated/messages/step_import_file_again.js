/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown>, source: NonNullable<unknown>, format: NonNullable<unknown> }} Step_Import_File_AgainInputs */

const en_step_import_file_again = /** @type {(inputs: Step_Import_File_AgainInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} is source ${i?.source} (it had been imported before); ${i?.format}.`)
};

const es_step_import_file_again = /** @type {(inputs: Step_Import_File_AgainInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} es la fuente ${i?.source} (ya se había importado); ${i?.format}.`)
};

/**
* | output |
* | --- |
* | "{name} is source {source} (it had been imported before); {format}." |
*
* @param {Step_Import_File_AgainInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_import_file_again = /** @type {((inputs: Step_Import_File_AgainInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_File_AgainInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_import_file_again(inputs)
	return en_step_import_file_again(inputs)
});