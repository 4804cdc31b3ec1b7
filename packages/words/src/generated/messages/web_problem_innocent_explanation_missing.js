/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Problem_Innocent_Explanation_MissingInputs */

const en_web_problem_innocent_explanation_missing = /** @type {(inputs: Web_Problem_Innocent_Explanation_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Say what would explain this innocently.`)
};

const es_web_problem_innocent_explanation_missing = /** @type {(inputs: Web_Problem_Innocent_Explanation_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Indique qué explicación inocente tendría esto.`)
};

/**
* | output |
* | --- |
* | "Say what would explain this innocently." |
*
* @param {Web_Problem_Innocent_Explanation_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_problem_innocent_explanation_missing = /** @type {((inputs?: Web_Problem_Innocent_Explanation_MissingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Innocent_Explanation_MissingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_problem_innocent_explanation_missing(inputs)
	return en_web_problem_innocent_explanation_missing(inputs)
});