/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Search_AnswerInputs */

const en_error_search_answer = /** @type {(inputs: Error_Search_AnswerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A search needs its --answer.`)
};

const es_error_search_answer = /** @type {(inputs: Error_Search_AnswerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Una búsqueda necesita su --answer.`)
};

/**
* | output |
* | --- |
* | "A search needs its --answer." |
*
* @param {Error_Search_AnswerInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_search_answer = /** @type {((inputs?: Error_Search_AnswerInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Search_AnswerInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_search_answer(inputs)
	return en_error_search_answer(inputs)
});