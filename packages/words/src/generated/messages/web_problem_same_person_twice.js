/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Problem_Same_Person_TwiceInputs */

const en_web_problem_same_person_twice = /** @type {(inputs: Web_Problem_Same_Person_TwiceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A second person must establish what you proposed.`)
};

const es_web_problem_same_person_twice = /** @type {(inputs: Web_Problem_Same_Person_TwiceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Una segunda persona debe establecer lo que usted propuso.`)
};

/**
* | output |
* | --- |
* | "A second person must establish what you proposed." |
*
* @param {Web_Problem_Same_Person_TwiceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_problem_same_person_twice = /** @type {((inputs?: Web_Problem_Same_Person_TwiceInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Same_Person_TwiceInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_problem_same_person_twice(inputs)
	return en_web_problem_same_person_twice(inputs)
});