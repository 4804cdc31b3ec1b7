/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ source: NonNullable<unknown> }} Error_Memo_SourceInputs */

const en_error_memo_source = /** @type {(inputs: Error_Memo_SourceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The source ${i?.source} is not among the memo's sources.`)
};

const es_error_memo_source = /** @type {(inputs: Error_Memo_SourceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`La fuente ${i?.source} no está entre las fuentes de la ficha.`)
};

/**
* | output |
* | --- |
* | "The source {source} is not among the memo's sources." |
*
* @param {Error_Memo_SourceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_memo_source = /** @type {((inputs: Error_Memo_SourceInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Memo_SourceInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_memo_source(inputs)
	return en_error_memo_source(inputs)
});