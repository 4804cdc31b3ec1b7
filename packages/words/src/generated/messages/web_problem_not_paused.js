/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Problem_Not_PausedInputs */

const en_web_problem_not_paused = /** @type {(inputs: Web_Problem_Not_PausedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This case is not waiting.`)
};

const es_web_problem_not_paused = /** @type {(inputs: Web_Problem_Not_PausedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Este caso no está en espera.`)
};

/**
* | output |
* | --- |
* | "This case is not waiting." |
*
* @param {Web_Problem_Not_PausedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_problem_not_paused = /** @type {((inputs?: Web_Problem_Not_PausedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Not_PausedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_problem_not_paused(inputs)
	return en_web_problem_not_paused(inputs)
});