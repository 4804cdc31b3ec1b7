/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Problem_Key_FileInputs */

const en_web_problem_key_file = /** @type {(inputs: Web_Problem_Key_FileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This file is no Lookback key.`)
};

const es_web_problem_key_file = /** @type {(inputs: Web_Problem_Key_FileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Este archivo no es una clave de Lookback.`)
};

/**
* | output |
* | --- |
* | "This file is no Lookback key." |
*
* @param {Web_Problem_Key_FileInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_problem_key_file = /** @type {((inputs?: Web_Problem_Key_FileInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Key_FileInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_problem_key_file(inputs)
	return en_web_problem_key_file(inputs)
});