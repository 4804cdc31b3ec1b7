/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ stage: NonNullable<unknown>, outcome: NonNullable<unknown> }} Step_Review_State_SettledInputs */

const en_step_review_state_settled = /** @type {(inputs: Step_Review_State_SettledInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Review: ${i?.stage}, settled as ${i?.outcome}.`)
};

const es_step_review_state_settled = /** @type {(inputs: Step_Review_State_SettledInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Revisión: ${i?.stage}, resuelta como ${i?.outcome}.`)
};

/**
* | output |
* | --- |
* | "Review: {stage}, settled as {outcome}." |
*
* @param {Step_Review_State_SettledInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_review_state_settled = /** @type {((inputs: Step_Review_State_SettledInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_State_SettledInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_review_state_settled(inputs)
	return en_step_review_state_settled(inputs)
});