/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ code: NonNullable<unknown> }} Web_Problem_UnknownInputs */

const en_web_problem_unknown = /** @type {(inputs: Web_Problem_UnknownInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The server answered with the code ${i?.code}.`)
};

const es_web_problem_unknown = /** @type {(inputs: Web_Problem_UnknownInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`El servidor ha respondido con el código ${i?.code}.`)
};

/**
* | output |
* | --- |
* | "The server answered with the code {code}." |
*
* @param {Web_Problem_UnknownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_problem_unknown = /** @type {((inputs: Web_Problem_UnknownInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_UnknownInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_problem_unknown(inputs)
	return en_web_problem_unknown(inputs)
});