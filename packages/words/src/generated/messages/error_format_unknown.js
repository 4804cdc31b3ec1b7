/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ format: NonNullable<unknown> }} Error_Format_UnknownInputs */

const en_error_format_unknown = /** @type {(inputs: Error_Format_UnknownInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`"${i?.format}" is no format of touches.`)
};

const es_error_format_unknown = /** @type {(inputs: Error_Format_UnknownInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`«${i?.format}» no es un formato de usos.`)
};

/**
* | output |
* | --- |
* | "\"{format}\" is no format of touches." |
*
* @param {Error_Format_UnknownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_format_unknown = /** @type {((inputs: Error_Format_UnknownInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Format_UnknownInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_format_unknown(inputs)
	return en_error_format_unknown(inputs)
});