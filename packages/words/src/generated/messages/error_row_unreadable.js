/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ row: NonNullable<unknown>, reason: NonNullable<unknown> }} Error_Row_UnreadableInputs */

const en_error_row_unreadable = /** @type {(inputs: Error_Row_UnreadableInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`row ${i?.row} cannot be read (${i?.reason})`)
};

const es_error_row_unreadable = /** @type {(inputs: Error_Row_UnreadableInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`la fila ${i?.row} no se puede leer (${i?.reason})`)
};

/**
* | output |
* | --- |
* | "row {row} cannot be read ({reason})" |
*
* @param {Error_Row_UnreadableInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_row_unreadable = /** @type {((inputs: Error_Row_UnreadableInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Row_UnreadableInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_row_unreadable(inputs)
	return en_error_row_unreadable(inputs)
});