/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ text: NonNullable<unknown> }} Step_Import_ExplainedInputs */

const en_step_import_explained = /** @type {(inputs: Step_Import_ExplainedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Explained: ${i?.text}`)
};

const es_step_import_explained = /** @type {(inputs: Step_Import_ExplainedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Explicado: ${i?.text}`)
};

/**
* | output |
* | --- |
* | "Explained: {text}" |
*
* @param {Step_Import_ExplainedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_import_explained = /** @type {((inputs: Step_Import_ExplainedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_ExplainedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_import_explained(inputs)
	return en_step_import_explained(inputs)
});