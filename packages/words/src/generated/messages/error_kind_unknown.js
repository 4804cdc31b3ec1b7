/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ text: NonNullable<unknown>, kinds: NonNullable<unknown> }} Error_Kind_UnknownInputs */

const en_error_kind_unknown = /** @type {(inputs: Error_Kind_UnknownInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`--kind ${i?.text} is none of ${i?.kinds}.`)
};

const es_error_kind_unknown = /** @type {(inputs: Error_Kind_UnknownInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`--kind ${i?.text} no es ninguno de ${i?.kinds}.`)
};

/**
* | output |
* | --- |
* | "--kind {text} is none of {kinds}." |
*
* @param {Error_Kind_UnknownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_kind_unknown = /** @type {((inputs: Error_Kind_UnknownInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Kind_UnknownInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_kind_unknown(inputs)
	return en_error_kind_unknown(inputs)
});