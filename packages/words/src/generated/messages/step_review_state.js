/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ stage: NonNullable<unknown> }} Step_Review_StateInputs */

const en_step_review_state = /** @type {(inputs: Step_Review_StateInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Review: ${i?.stage}.`)
};

const es_step_review_state = /** @type {(inputs: Step_Review_StateInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Revisión: ${i?.stage}.`)
};

/**
* | output |
* | --- |
* | "Review: {stage}." |
*
* @param {Step_Review_StateInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_review_state = /** @type {((inputs: Step_Review_StateInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_StateInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_review_state(inputs)
	return en_step_review_state(inputs)
});