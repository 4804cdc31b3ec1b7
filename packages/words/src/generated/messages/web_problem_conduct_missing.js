/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Problem_Conduct_MissingInputs */

const en_web_problem_conduct_missing = /** @type {(inputs: Web_Problem_Conduct_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This choice is closed for this person.`)
};

const es_web_problem_conduct_missing = /** @type {(inputs: Web_Problem_Conduct_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Esta opción está cerrada para esta persona.`)
};

/**
* | output |
* | --- |
* | "This choice is closed for this person." |
*
* @param {Web_Problem_Conduct_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_problem_conduct_missing = /** @type {((inputs?: Web_Problem_Conduct_MissingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Conduct_MissingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_problem_conduct_missing(inputs)
	return en_web_problem_conduct_missing(inputs)
});