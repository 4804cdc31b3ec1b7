/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ records: NonNullable<unknown>, statements: NonNullable<unknown> }} Step_Import_TotalInputs */

const en_step_import_total = /** @type {(inputs: Step_Import_TotalInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`All sources together: ${i?.records} of persons, ${i?.statements}.`)
};

const es_step_import_total = /** @type {(inputs: Step_Import_TotalInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Todas las fuentes juntas: ${i?.records} de personas, ${i?.statements}.`)
};

/**
* | output |
* | --- |
* | "All sources together: {records} of persons, {statements}." |
*
* @param {Step_Import_TotalInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_import_total = /** @type {((inputs: Step_Import_TotalInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_TotalInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_import_total(inputs)
	return en_step_import_total(inputs)
});