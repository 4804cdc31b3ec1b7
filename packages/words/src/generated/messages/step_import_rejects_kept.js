/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ file: NonNullable<unknown> }} Step_Import_Rejects_KeptInputs */

const en_step_import_rejects_kept = /** @type {(inputs: Step_Import_Rejects_KeptInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`They are kept with their text in ${i?.file}.`)
};

const es_step_import_rejects_kept = /** @type {(inputs: Step_Import_Rejects_KeptInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Se conservan con su texto en ${i?.file}.`)
};

/**
* | output |
* | --- |
* | "They are kept with their text in {file}." |
*
* @param {Step_Import_Rejects_KeptInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_import_rejects_kept = /** @type {((inputs: Step_Import_Rejects_KeptInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Rejects_KeptInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_import_rejects_kept(inputs)
	return en_step_import_rejects_kept(inputs)
});