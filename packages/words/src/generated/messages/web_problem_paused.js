/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Problem_PausedInputs */

const en_web_problem_paused = /** @type {(inputs: Web_Problem_PausedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The review of this person is paused.`)
};

const es_web_problem_paused = /** @type {(inputs: Web_Problem_PausedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`La revisión de esta persona está en pausa.`)
};

/**
* | output |
* | --- |
* | "The review of this person is paused." |
*
* @param {Web_Problem_PausedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_problem_paused = /** @type {((inputs?: Web_Problem_PausedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_PausedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_problem_paused(inputs)
	return en_web_problem_paused(inputs)
});