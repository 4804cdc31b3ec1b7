/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ path: NonNullable<unknown> }} Error_Key_File_ExistsInputs */

const en_error_key_file_exists = /** @type {(inputs: Error_Key_File_ExistsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.path} exists; a key is never overwritten.`)
};

const es_error_key_file_exists = /** @type {(inputs: Error_Key_File_ExistsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.path} ya existe; una clave nunca se sobrescribe.`)
};

/**
* | output |
* | --- |
* | "{path} exists; a key is never overwritten." |
*
* @param {Error_Key_File_ExistsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_key_file_exists = /** @type {((inputs: Error_Key_File_ExistsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Key_File_ExistsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_key_file_exists(inputs)
	return en_error_key_file_exists(inputs)
});