/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Problem_Evidence_UnknownInputs */

const en_web_problem_evidence_unknown = /** @type {(inputs: Web_Problem_Evidence_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`An attached item no longer belongs to this person.`)
};

const es_web_problem_evidence_unknown = /** @type {(inputs: Web_Problem_Evidence_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Un elemento adjunto ya no pertenece a esta persona.`)
};

/**
* | output |
* | --- |
* | "An attached item no longer belongs to this person." |
*
* @param {Web_Problem_Evidence_UnknownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_problem_evidence_unknown = /** @type {((inputs?: Web_Problem_Evidence_UnknownInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Evidence_UnknownInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_problem_evidence_unknown(inputs)
	return en_web_problem_evidence_unknown(inputs)
});