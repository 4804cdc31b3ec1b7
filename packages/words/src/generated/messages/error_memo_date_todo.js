/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Memo_Date_TodoInputs */

const en_error_memo_date_todo = /** @type {(inputs: Error_Memo_Date_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Correct the date.`)
};

const es_error_memo_date_todo = /** @type {(inputs: Error_Memo_Date_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Corrija la fecha.`)
};

/**
* | output |
* | --- |
* | "Correct the date." |
*
* @param {Error_Memo_Date_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_memo_date_todo = /** @type {((inputs?: Error_Memo_Date_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Memo_Date_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_memo_date_todo(inputs)
	return en_error_memo_date_todo(inputs)
});