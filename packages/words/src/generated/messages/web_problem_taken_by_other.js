/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Problem_Taken_By_OtherInputs */

const en_web_problem_taken_by_other = /** @type {(inputs: Web_Problem_Taken_By_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Another reader has taken this person.`)
};

const es_web_problem_taken_by_other = /** @type {(inputs: Web_Problem_Taken_By_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Otro lector ha tomado a esta persona.`)
};

/**
* | output |
* | --- |
* | "Another reader has taken this person." |
*
* @param {Web_Problem_Taken_By_OtherInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_problem_taken_by_other = /** @type {((inputs?: Web_Problem_Taken_By_OtherInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Taken_By_OtherInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_problem_taken_by_other(inputs)
	return en_web_problem_taken_by_other(inputs)
});