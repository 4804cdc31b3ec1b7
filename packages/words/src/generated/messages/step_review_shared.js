/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ observed: NonNullable<unknown>, expected: NonNullable<unknown>, q: NonNullable<unknown>, tests: NonNullable<unknown> }} Step_Review_SharedInputs */

const en_step_review_shared = /** @type {(inputs: Step_Review_SharedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Shared details: ${i?.observed}; a person as busy would show ${i?.expected} by coincidence; q = ${i?.q} after ${i?.tests}.`)
};

const es_step_review_shared = /** @type {(inputs: Step_Review_SharedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Datos compartidos: ${i?.observed}; una persona igual de activa mostraría ${i?.expected} por coincidencia; q = ${i?.q} tras ${i?.tests}.`)
};

/**
* | output |
* | --- |
* | "Shared details: {observed}; a person as busy would show {expected} by coincidence; q = {q} after {tests}." |
*
* @param {Step_Review_SharedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_review_shared = /** @type {((inputs: Step_Review_SharedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_SharedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_review_shared(inputs)
	return en_step_review_shared(inputs)
});