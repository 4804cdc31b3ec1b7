/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Memo_DateInputs */

const en_error_memo_date = /** @type {(inputs: Error_Memo_DateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The calendar has no such day.`)
};

const es_error_memo_date = /** @type {(inputs: Error_Memo_DateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`El calendario no tiene ese día.`)
};

/**
* | output |
* | --- |
* | "The calendar has no such day." |
*
* @param {Error_Memo_DateInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_memo_date = /** @type {((inputs?: Error_Memo_DateInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Memo_DateInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_memo_date(inputs)
	return en_error_memo_date(inputs)
});