/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Problem_Adverse_Needs_Two_On_OutcomeInputs */

const en_web_problem_adverse_needs_two_on_outcome = /** @type {(inputs: Web_Problem_Adverse_Needs_Two_On_OutcomeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`An adverse outcome stands only if two people gave it.`)
};

const es_web_problem_adverse_needs_two_on_outcome = /** @type {(inputs: Web_Problem_Adverse_Needs_Two_On_OutcomeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Un resultado adverso solo se mantiene si lo dieron dos personas.`)
};

/**
* | output |
* | --- |
* | "An adverse outcome stands only if two people gave it." |
*
* @param {Web_Problem_Adverse_Needs_Two_On_OutcomeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_problem_adverse_needs_two_on_outcome = /** @type {((inputs?: Web_Problem_Adverse_Needs_Two_On_OutcomeInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Adverse_Needs_Two_On_OutcomeInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_problem_adverse_needs_two_on_outcome(inputs)
	return en_web_problem_adverse_needs_two_on_outcome(inputs)
});