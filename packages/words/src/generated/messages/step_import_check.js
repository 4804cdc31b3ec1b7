/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ system: NonNullable<unknown>, what: NonNullable<unknown>, expected: NonNullable<unknown>, received: NonNullable<unknown>, verdict: NonNullable<unknown> }} Step_Import_CheckInputs */

const en_step_import_check = /** @type {(inputs: Step_Import_CheckInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.system}, ${i?.what}: expected ${i?.expected}, received ${i?.received}; ${i?.verdict}.`)
};

const es_step_import_check = /** @type {(inputs: Step_Import_CheckInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.system}, ${i?.what}: se esperaba ${i?.expected}, se recibió ${i?.received}; ${i?.verdict}.`)
};

/**
* | output |
* | --- |
* | "{system}, {what}: expected {expected}, received {received}; {verdict}." |
*
* @param {Step_Import_CheckInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_import_check = /** @type {((inputs: Step_Import_CheckInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_CheckInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_import_check(inputs)
	return en_step_import_check(inputs)
});