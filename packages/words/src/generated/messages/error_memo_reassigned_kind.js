/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ kind: NonNullable<unknown> }} Error_Memo_Reassigned_KindInputs */

const en_error_memo_reassigned_kind = /** @type {(inputs: Error_Memo_Reassigned_KindInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`A ${i?.kind} does not pass to somebody else.`)
};

const es_error_memo_reassigned_kind = /** @type {(inputs: Error_Memo_Reassigned_KindInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Un dato de tipo ${i?.kind} no pasa a otra persona.`)
};

/**
* | output |
* | --- |
* | "A {kind} does not pass to somebody else." |
*
* @param {Error_Memo_Reassigned_KindInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_memo_reassigned_kind = /** @type {((inputs: Error_Memo_Reassigned_KindInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Memo_Reassigned_KindInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_memo_reassigned_kind(inputs)
	return en_error_memo_reassigned_kind(inputs)
});