/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Problem_Source_UnknownInputs */

const en_web_problem_source_unknown = /** @type {(inputs: Web_Problem_Source_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is no such source.`)
};

const es_web_problem_source_unknown = /** @type {(inputs: Web_Problem_Source_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No existe esa fuente.`)
};

/**
* | output |
* | --- |
* | "There is no such source." |
*
* @param {Web_Problem_Source_UnknownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_problem_source_unknown = /** @type {((inputs?: Web_Problem_Source_UnknownInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Source_UnknownInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_problem_source_unknown(inputs)
	return en_web_problem_source_unknown(inputs)
});