/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Memo_Same_Once_TodoInputs */

const en_error_memo_same_once_todo = /** @type {(inputs: Error_Memo_Same_Once_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Give the two ways of writing.`)
};

const es_error_memo_same_once_todo = /** @type {(inputs: Error_Memo_Same_Once_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Indique las dos formas de escribirlo.`)
};

/**
* | output |
* | --- |
* | "Give the two ways of writing." |
*
* @param {Error_Memo_Same_Once_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_memo_same_once_todo = /** @type {((inputs?: Error_Memo_Same_Once_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Memo_Same_Once_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_memo_same_once_todo(inputs)
	return en_error_memo_same_once_todo(inputs)
});