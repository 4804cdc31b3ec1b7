/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ kinds: NonNullable<unknown> }} Error_Memo_Kind_TodoInputs */

const en_error_memo_kind_todo = /** @type {(inputs: Error_Memo_Kind_TodoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Kinds are: ${i?.kinds}.`)
};

const es_error_memo_kind_todo = /** @type {(inputs: Error_Memo_Kind_TodoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Los tipos son: ${i?.kinds}.`)
};

/**
* | output |
* | --- |
* | "Kinds are: {kinds}." |
*
* @param {Error_Memo_Kind_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_memo_kind_todo = /** @type {((inputs: Error_Memo_Kind_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Memo_Kind_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_memo_kind_todo(inputs)
	return en_error_memo_kind_todo(inputs)
});