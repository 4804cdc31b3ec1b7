/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Problem_Already_SignedInputs */

const en_web_problem_already_signed = /** @type {(inputs: Web_Problem_Already_SignedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This key has already signed it.`)
};

const es_web_problem_already_signed = /** @type {(inputs: Web_Problem_Already_SignedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Esta clave ya lo ha firmado.`)
};

/**
* | output |
* | --- |
* | "This key has already signed it." |
*
* @param {Web_Problem_Already_SignedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_problem_already_signed = /** @type {((inputs?: Web_Problem_Already_SignedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Already_SignedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_problem_already_signed(inputs)
	return en_web_problem_already_signed(inputs)
});