/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Problem_Exclusion_Not_In_CharterInputs */

const en_web_problem_exclusion_not_in_charter = /** @type {(inputs: Web_Problem_Exclusion_Not_In_CharterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The charter has no such rule.`)
};

const es_web_problem_exclusion_not_in_charter = /** @type {(inputs: Web_Problem_Exclusion_Not_In_CharterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`La carta no tiene esa regla.`)
};

/**
* | output |
* | --- |
* | "The charter has no such rule." |
*
* @param {Web_Problem_Exclusion_Not_In_CharterInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_problem_exclusion_not_in_charter = /** @type {((inputs?: Web_Problem_Exclusion_Not_In_CharterInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Exclusion_Not_In_CharterInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_problem_exclusion_not_in_charter(inputs)
	return en_web_problem_exclusion_not_in_charter(inputs)
});