/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Problem_Evidence_MissingInputs */

const en_web_problem_evidence_missing = /** @type {(inputs: Web_Problem_Evidence_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`An answer needs at least one attached item.`)
};

const es_web_problem_evidence_missing = /** @type {(inputs: Web_Problem_Evidence_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Una respuesta necesita al menos un elemento adjunto.`)
};

/**
* | output |
* | --- |
* | "An answer needs at least one attached item." |
*
* @param {Web_Problem_Evidence_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_problem_evidence_missing = /** @type {((inputs?: Web_Problem_Evidence_MissingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Evidence_MissingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_problem_evidence_missing(inputs)
	return en_web_problem_evidence_missing(inputs)
});