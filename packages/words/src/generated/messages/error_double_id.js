/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ person: NonNullable<unknown>, before: NonNullable<unknown> }} Error_Double_IdInputs */

const en_error_double_id = /** @type {(inputs: Error_Double_IdInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`"${i?.person}" stands in row ${i?.before} already`)
};

const es_error_double_id = /** @type {(inputs: Error_Double_IdInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`«${i?.person}» ya está en la fila ${i?.before}`)
};

/**
* | output |
* | --- |
* | "\"{person}\" stands in row {before} already" |
*
* @param {Error_Double_IdInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_double_id = /** @type {((inputs: Error_Double_IdInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Double_IdInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_double_id(inputs)
	return en_error_double_id(inputs)
});