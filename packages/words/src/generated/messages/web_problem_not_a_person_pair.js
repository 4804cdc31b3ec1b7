/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Problem_Not_A_Person_PairInputs */

const en_web_problem_not_a_person_pair = /** @type {(inputs: Web_Problem_Not_A_Person_PairInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`These are not two records of persons.`)
};

const es_web_problem_not_a_person_pair = /** @type {(inputs: Web_Problem_Not_A_Person_PairInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No son dos registros de personas.`)
};

/**
* | output |
* | --- |
* | "These are not two records of persons." |
*
* @param {Web_Problem_Not_A_Person_PairInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_problem_not_a_person_pair = /** @type {((inputs?: Web_Problem_Not_A_Person_PairInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Not_A_Person_PairInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_problem_not_a_person_pair(inputs)
	return en_web_problem_not_a_person_pair(inputs)
});