/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown>, source: NonNullable<unknown>, format: NonNullable<unknown> }} Step_Import_FileInputs */

const en_step_import_file = /** @type {(inputs: Step_Import_FileInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} is source ${i?.source}; ${i?.format}.`)
};

const es_step_import_file = /** @type {(inputs: Step_Import_FileInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} es la fuente ${i?.source}; ${i?.format}.`)
};

/**
* | output |
* | --- |
* | "{name} is source {source}; {format}." |
*
* @param {Step_Import_FileInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_import_file = /** @type {((inputs: Step_Import_FileInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_FileInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_import_file(inputs)
	return en_step_import_file(inputs)
});