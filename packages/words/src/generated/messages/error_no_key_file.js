/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ file: NonNullable<unknown> }} Error_No_Key_FileInputs */

const en_error_no_key_file = /** @type {(inputs: Error_No_Key_FileInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file}: there is no such key file.`)
};

const es_error_no_key_file = /** @type {(inputs: Error_No_Key_FileInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file}: no existe ese archivo de clave.`)
};

/**
* | output |
* | --- |
* | "{file}: there is no such key file." |
*
* @param {Error_No_Key_FileInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_no_key_file = /** @type {((inputs: Error_No_Key_FileInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_Key_FileInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_no_key_file(inputs)
	return en_error_no_key_file(inputs)
});