/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Problem_Key_UnknownInputs */

const en_web_problem_key_unknown = /** @type {(inputs: Web_Problem_Key_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This workspace knows no such key.`)
};

const es_web_problem_key_unknown = /** @type {(inputs: Web_Problem_Key_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Este espacio de trabajo no conoce esa clave.`)
};

/**
* | output |
* | --- |
* | "This workspace knows no such key." |
*
* @param {Web_Problem_Key_UnknownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_problem_key_unknown = /** @type {((inputs?: Web_Problem_Key_UnknownInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Key_UnknownInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_problem_key_unknown(inputs)
	return en_web_problem_key_unknown(inputs)
});