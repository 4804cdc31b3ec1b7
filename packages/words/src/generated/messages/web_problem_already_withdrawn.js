/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Problem_Already_WithdrawnInputs */

const en_web_problem_already_withdrawn = /** @type {(inputs: Web_Problem_Already_WithdrawnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This source was withdrawn already.`)
};

const es_web_problem_already_withdrawn = /** @type {(inputs: Web_Problem_Already_WithdrawnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Esta fuente ya se había retirado.`)
};

/**
* | output |
* | --- |
* | "This source was withdrawn already." |
*
* @param {Web_Problem_Already_WithdrawnInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_problem_already_withdrawn = /** @type {((inputs?: Web_Problem_Already_WithdrawnInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Already_WithdrawnInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_problem_already_withdrawn(inputs)
	return en_web_problem_already_withdrawn(inputs)
});