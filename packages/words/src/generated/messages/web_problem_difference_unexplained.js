/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Problem_Difference_UnexplainedInputs */

const en_web_problem_difference_unexplained = /** @type {(inputs: Web_Problem_Difference_UnexplainedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What was received differs from what the custodian stated; explain it first.`)
};

const es_web_problem_difference_unexplained = /** @type {(inputs: Web_Problem_Difference_UnexplainedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lo recibido difiere de lo declarado por el custodio; explíquelo antes.`)
};

/**
* | output |
* | --- |
* | "What was received differs from what the custodian stated; explain it first." |
*
* @param {Web_Problem_Difference_UnexplainedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_problem_difference_unexplained = /** @type {((inputs?: Web_Problem_Difference_UnexplainedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Difference_UnexplainedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_problem_difference_unexplained(inputs)
	return en_web_problem_difference_unexplained(inputs)
});