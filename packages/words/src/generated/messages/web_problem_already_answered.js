/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Problem_Already_AnsweredInputs */

const en_web_problem_already_answered = /** @type {(inputs: Web_Problem_Already_AnsweredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You have already answered this. Nothing was recorded twice.`)
};

const es_web_problem_already_answered = /** @type {(inputs: Web_Problem_Already_AnsweredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ya ha respondido a esto. No se ha registrado nada dos veces.`)
};

/**
* | output |
* | --- |
* | "You have already answered this. Nothing was recorded twice." |
*
* @param {Web_Problem_Already_AnsweredInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_problem_already_answered = /** @type {((inputs?: Web_Problem_Already_AnsweredInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Already_AnsweredInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_problem_already_answered(inputs)
	return en_web_problem_already_answered(inputs)
});