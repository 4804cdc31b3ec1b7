/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ kind: NonNullable<unknown> }} Error_Memo_KindInputs */

const en_error_memo_kind = /** @type {(inputs: Error_Memo_KindInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.kind} is no kind of detail.`)
};

const es_error_memo_kind = /** @type {(inputs: Error_Memo_KindInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.kind} no es un tipo de dato.`)
};

/**
* | output |
* | --- |
* | "{kind} is no kind of detail." |
*
* @param {Error_Memo_KindInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_memo_kind = /** @type {((inputs: Error_Memo_KindInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Memo_KindInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_memo_kind(inputs)
	return en_error_memo_kind(inputs)
});