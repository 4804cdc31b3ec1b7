/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Problem_Reason_MissingInputs */

const en_web_problem_reason_missing = /** @type {(inputs: Web_Problem_Reason_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Give your reasons.`)
};

const es_web_problem_reason_missing = /** @type {(inputs: Web_Problem_Reason_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Indique sus motivos.`)
};

/**
* | output |
* | --- |
* | "Give your reasons." |
*
* @param {Web_Problem_Reason_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_problem_reason_missing = /** @type {((inputs?: Web_Problem_Reason_MissingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Reason_MissingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_problem_reason_missing(inputs)
	return en_web_problem_reason_missing(inputs)
});