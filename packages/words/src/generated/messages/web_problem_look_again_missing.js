/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Problem_Look_Again_MissingInputs */

const en_web_problem_look_again_missing = /** @type {(inputs: Web_Problem_Look_Again_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Say on which day to look again.`)
};

const es_web_problem_look_again_missing = /** @type {(inputs: Web_Problem_Look_Again_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Indique qué día debe volver a mirarse.`)
};

/**
* | output |
* | --- |
* | "Say on which day to look again." |
*
* @param {Web_Problem_Look_Again_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_problem_look_again_missing = /** @type {((inputs?: Web_Problem_Look_Again_MissingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Look_Again_MissingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_problem_look_again_missing(inputs)
	return en_web_problem_look_again_missing(inputs)
});