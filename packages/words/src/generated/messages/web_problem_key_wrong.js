/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Problem_Key_WrongInputs */

const en_web_problem_key_wrong = /** @type {(inputs: Web_Problem_Key_WrongInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This file is not a key that this workspace knows.`)
};

const es_web_problem_key_wrong = /** @type {(inputs: Web_Problem_Key_WrongInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Este archivo no es una clave que conozca este espacio de trabajo.`)
};

/**
* | output |
* | --- |
* | "This file is not a key that this workspace knows." |
*
* @param {Web_Problem_Key_WrongInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_problem_key_wrong = /** @type {((inputs?: Web_Problem_Key_WrongInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Key_WrongInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_problem_key_wrong(inputs)
	return en_web_problem_key_wrong(inputs)
});