/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ sources: NonNullable<unknown> }} Step_Import_Without_MappingInputs */

const en_step_import_without_mapping = /** @type {(inputs: Step_Import_Without_MappingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Without a mapping, so nothing was made of them: ${i?.sources}.`)
};

const es_step_import_without_mapping = /** @type {(inputs: Step_Import_Without_MappingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Sin correspondencia, de modo que no se hizo nada con ellas: ${i?.sources}.`)
};

/**
* | output |
* | --- |
* | "Without a mapping, so nothing was made of them: {sources}." |
*
* @param {Step_Import_Without_MappingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_import_without_mapping = /** @type {((inputs: Step_Import_Without_MappingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Without_MappingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_import_without_mapping(inputs)
	return en_step_import_without_mapping(inputs)
});