/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Bad_Answer_TodoInputs */

const en_error_bad_answer_todo = /** @type {(inputs: Error_Bad_Answer_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Give it as an option or when asked.`)
};

const es_error_bad_answer_todo = /** @type {(inputs: Error_Bad_Answer_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Indíquelo como opción o cuando se le pregunte.`)
};

/**
* | output |
* | --- |
* | "Give it as an option or when asked." |
*
* @param {Error_Bad_Answer_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_bad_answer_todo = /** @type {((inputs?: Error_Bad_Answer_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Bad_Answer_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_bad_answer_todo(inputs)
	return en_error_bad_answer_todo(inputs)
});