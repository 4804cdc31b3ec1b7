/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Problem_Request_InvalidInputs */

const en_web_problem_request_invalid = /** @type {(inputs: Web_Problem_Request_InvalidInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Something in this form is missing or wrong.`)
};

const es_web_problem_request_invalid = /** @type {(inputs: Web_Problem_Request_InvalidInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Falta algo en este formulario o hay un error.`)
};

/**
* | output |
* | --- |
* | "Something in this form is missing or wrong." |
*
* @param {Web_Problem_Request_InvalidInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_problem_request_invalid = /** @type {((inputs?: Web_Problem_Request_InvalidInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Request_InvalidInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_problem_request_invalid(inputs)
	return en_web_problem_request_invalid(inputs)
});