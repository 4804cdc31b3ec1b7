/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Problem_Confirmation_MissingInputs */

const en_web_problem_confirmation_missing = /** @type {(inputs: Web_Problem_Confirmation_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`An adverse choice must be typed out.`)
};

const es_web_problem_confirmation_missing = /** @type {(inputs: Web_Problem_Confirmation_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Una opción adversa debe escribirse entera.`)
};

/**
* | output |
* | --- |
* | "An adverse choice must be typed out." |
*
* @param {Web_Problem_Confirmation_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_problem_confirmation_missing = /** @type {((inputs?: Web_Problem_Confirmation_MissingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Confirmation_MissingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_problem_confirmation_missing(inputs)
	return en_web_problem_confirmation_missing(inputs)
});