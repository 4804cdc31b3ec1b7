/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Problem_BugInputs */

const en_web_problem_bug = /** @type {(inputs: Web_Problem_BugInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is a bug in Lookback. Nothing was recorded.`)
};

const es_web_problem_bug = /** @type {(inputs: Web_Problem_BugInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Es un error de Lookback. No se ha registrado nada.`)
};

/**
* | output |
* | --- |
* | "This is a bug in Lookback. Nothing was recorded." |
*
* @param {Web_Problem_BugInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_problem_bug = /** @type {((inputs?: Web_Problem_BugInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_BugInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_problem_bug(inputs)
	return en_web_problem_bug(inputs)
});