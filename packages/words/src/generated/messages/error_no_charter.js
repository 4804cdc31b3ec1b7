/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ file: NonNullable<unknown> }} Error_No_CharterInputs */

const en_error_no_charter = /** @type {(inputs: Error_No_CharterInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file} cannot be read: a review needs its mandate.`)
};

const es_error_no_charter = /** @type {(inputs: Error_No_CharterInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file} no se puede leer: una revisión necesita su mandato.`)
};

/**
* | output |
* | --- |
* | "{file} cannot be read: a review needs its mandate." |
*
* @param {Error_No_CharterInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_no_charter = /** @type {((inputs: Error_No_CharterInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_CharterInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_no_charter(inputs)
	return en_error_no_charter(inputs)
});