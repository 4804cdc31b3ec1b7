/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ amounts: NonNullable<unknown> }} Step_Import_Total_BesidesInputs */

const en_step_import_total_besides = /** @type {(inputs: Step_Import_Total_BesidesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Besides: ${i?.amounts}.`)
};

const es_step_import_total_besides = /** @type {(inputs: Step_Import_Total_BesidesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Además: ${i?.amounts}.`)
};

/**
* | output |
* | --- |
* | "Besides: {amounts}." |
*
* @param {Step_Import_Total_BesidesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_import_total_besides = /** @type {((inputs: Step_Import_Total_BesidesInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Total_BesidesInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_import_total_besides(inputs)
	return en_step_import_total_besides(inputs)
});