/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ value: NonNullable<unknown>, at: NonNullable<unknown> }} Error_Memo_Reassigned_TwiceInputs */

const en_error_memo_reassigned_twice = /** @type {(inputs: Error_Memo_Reassigned_TwiceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.value} is reassigned on ${i?.at} twice.`)
};

const es_error_memo_reassigned_twice = /** @type {(inputs: Error_Memo_Reassigned_TwiceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.value} se reasigna dos veces el ${i?.at}.`)
};

/**
* | output |
* | --- |
* | "{value} is reassigned on {at} twice." |
*
* @param {Error_Memo_Reassigned_TwiceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_memo_reassigned_twice = /** @type {((inputs: Error_Memo_Reassigned_TwiceInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Memo_Reassigned_TwiceInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_memo_reassigned_twice(inputs)
	return en_error_memo_reassigned_twice(inputs)
});