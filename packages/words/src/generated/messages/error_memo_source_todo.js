/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Memo_Source_TodoInputs */

const en_error_memo_source_todo = /** @type {(inputs: Error_Memo_Source_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Add it with a grade.`)
};

const es_error_memo_source_todo = /** @type {(inputs: Error_Memo_Source_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Añádala con su grado.`)
};

/**
* | output |
* | --- |
* | "Add it with a grade." |
*
* @param {Error_Memo_Source_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_memo_source_todo = /** @type {((inputs?: Error_Memo_Source_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Memo_Source_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_memo_source_todo(inputs)
	return en_error_memo_source_todo(inputs)
});