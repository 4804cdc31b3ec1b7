/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Answered_No_AnswerInputs */

const en_web_answered_no_answer = /** @type {(inputs: Web_Answered_No_AnswerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`no answer came`)
};

const es_web_answered_no_answer = /** @type {(inputs: Web_Answered_No_AnswerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sin respuesta`)
};

/**
* | output |
* | --- |
* | "no answer came" |
*
* @param {Web_Answered_No_AnswerInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_answered_no_answer = /** @type {((inputs?: Web_Answered_No_AnswerInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Answered_No_AnswerInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_answered_no_answer(inputs)
	return en_web_answered_no_answer(inputs)
});