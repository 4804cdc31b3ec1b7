/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ judged: NonNullable<unknown> }} Step_Why_Not_JudgedInputs */

const en_step_why_not_judged = /** @type {(inputs: Step_Why_Not_JudgedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`People judged them: ${i?.judged}. That holds whatever the weights say.`)
};

const es_step_why_not_judged = /** @type {(inputs: Step_Why_Not_JudgedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Alguien los juzgó: ${i?.judged}. Eso vale digan lo que digan los pesos.`)
};

/**
* | output |
* | --- |
* | "People judged them: {judged}. That holds whatever the weights say." |
*
* @param {Step_Why_Not_JudgedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_why_not_judged = /** @type {((inputs: Step_Why_Not_JudgedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Why_Not_JudgedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_why_not_judged(inputs)
	return en_step_why_not_judged(inputs)
});