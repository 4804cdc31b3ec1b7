/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ value: NonNullable<unknown> }} Error_Memo_Same_OnceInputs */

const en_error_memo_same_once = /** @type {(inputs: Error_Memo_Same_OnceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.value} is given twice.`)
};

const es_error_memo_same_once = /** @type {(inputs: Error_Memo_Same_OnceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.value} figura dos veces.`)
};

/**
* | output |
* | --- |
* | "{value} is given twice." |
*
* @param {Error_Memo_Same_OnceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_memo_same_once = /** @type {((inputs: Error_Memo_Same_OnceInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Memo_Same_OnceInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_memo_same_once(inputs)
	return en_error_memo_same_once(inputs)
});