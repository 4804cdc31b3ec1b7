/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Review_Gate_2Inputs */

const en_step_review_gate_2 = /** @type {(inputs: Step_Review_Gate_2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gate 2. What did this person do?`)
};

const es_step_review_gate_2 = /** @type {(inputs: Step_Review_Gate_2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Puerta 2. ¿Qué hizo esta persona?`)
};

/**
* | output |
* | --- |
* | "Gate 2. What did this person do?" |
*
* @param {Step_Review_Gate_2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_review_gate_2 = /** @type {((inputs?: Step_Review_Gate_2Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_Gate_2Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_review_gate_2(inputs)
	return en_step_review_gate_2(inputs)
});