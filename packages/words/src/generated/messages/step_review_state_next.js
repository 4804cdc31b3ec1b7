/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ stage: NonNullable<unknown>, next: NonNullable<unknown> }} Step_Review_State_NextInputs */

const en_step_review_state_next = /** @type {(inputs: Step_Review_State_NextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Review: ${i?.stage}; your next step: ${i?.next}.`)
};

const es_step_review_state_next = /** @type {(inputs: Step_Review_State_NextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Revisión: ${i?.stage}; su siguiente paso: ${i?.next}.`)
};

/**
* | output |
* | --- |
* | "Review: {stage}; your next step: {next}." |
*
* @param {Step_Review_State_NextInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_review_state_next = /** @type {((inputs: Step_Review_State_NextInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_State_NextInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_review_state_next(inputs)
	return en_step_review_state_next(inputs)
});