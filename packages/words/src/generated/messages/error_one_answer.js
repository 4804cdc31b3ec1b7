/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_One_AnswerInputs */

const en_error_one_answer = /** @type {(inputs: Error_One_AnswerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Say --upheld or --rejected, one of them.`)
};

const es_error_one_answer = /** @type {(inputs: Error_One_AnswerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Indique --upheld o --rejected, solo uno de ellos.`)
};

/**
* | output |
* | --- |
* | "Say --upheld or --rejected, one of them." |
*
* @param {Error_One_AnswerInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_one_answer = /** @type {((inputs?: Error_One_AnswerInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_One_AnswerInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_one_answer(inputs)
	return en_error_one_answer(inputs)
});