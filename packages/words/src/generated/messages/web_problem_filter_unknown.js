/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Problem_Filter_UnknownInputs */

const en_web_problem_filter_unknown = /** @type {(inputs: Web_Problem_Filter_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is no such list.`)
};

const es_web_problem_filter_unknown = /** @type {(inputs: Web_Problem_Filter_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No existe esa lista.`)
};

/**
* | output |
* | --- |
* | "There is no such list." |
*
* @param {Web_Problem_Filter_UnknownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_problem_filter_unknown = /** @type {((inputs?: Web_Problem_Filter_UnknownInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Filter_UnknownInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_problem_filter_unknown(inputs)
	return en_web_problem_filter_unknown(inputs)
});