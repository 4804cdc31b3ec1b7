/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Review_Gate_1Inputs */

const en_step_review_gate_1 = /** @type {(inputs: Step_Review_Gate_1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gate 1. Are these records one person?`)
};

const es_step_review_gate_1 = /** @type {(inputs: Step_Review_Gate_1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Puerta 1. ¿Son estos registros una sola persona?`)
};

/**
* | output |
* | --- |
* | "Gate 1. Are these records one person?" |
*
* @param {Step_Review_Gate_1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_review_gate_1 = /** @type {((inputs?: Step_Review_Gate_1Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_Gate_1Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_review_gate_1(inputs)
	return en_step_review_gate_1(inputs)
});