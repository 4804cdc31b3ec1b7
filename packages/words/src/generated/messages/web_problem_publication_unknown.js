/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Problem_Publication_UnknownInputs */

const en_web_problem_publication_unknown = /** @type {(inputs: Web_Problem_Publication_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is no such publication.`)
};

const es_web_problem_publication_unknown = /** @type {(inputs: Web_Problem_Publication_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No existe esa publicación.`)
};

/**
* | output |
* | --- |
* | "There is no such publication." |
*
* @param {Web_Problem_Publication_UnknownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_problem_publication_unknown = /** @type {((inputs?: Web_Problem_Publication_UnknownInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Publication_UnknownInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_problem_publication_unknown(inputs)
	return en_web_problem_publication_unknown(inputs)
});