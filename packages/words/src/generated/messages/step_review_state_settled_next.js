/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ stage: NonNullable<unknown>, outcome: NonNullable<unknown>, next: NonNullable<unknown> }} Step_Review_State_Settled_NextInputs */

const en_step_review_state_settled_next = /** @type {(inputs: Step_Review_State_Settled_NextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Review: ${i?.stage}, settled as ${i?.outcome}; your next step: ${i?.next}.`)
};

const es_step_review_state_settled_next = /** @type {(inputs: Step_Review_State_Settled_NextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Revisión: ${i?.stage}, resuelta como ${i?.outcome}; su siguiente paso: ${i?.next}.`)
};

/**
* | output |
* | --- |
* | "Review: {stage}, settled as {outcome}; your next step: {next}." |
*
* @param {Step_Review_State_Settled_NextInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_review_state_settled_next = /** @type {((inputs: Step_Review_State_Settled_NextInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_State_Settled_NextInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_review_state_settled_next(inputs)
	return en_step_review_state_settled_next(inputs)
});