/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Key_File_Exists_TodoInputs */

const en_error_key_file_exists_todo = /** @type {(inputs: Error_Key_File_Exists_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Give another file with --out.`)
};

const es_error_key_file_exists_todo = /** @type {(inputs: Error_Key_File_Exists_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Indique otro archivo con --out.`)
};

/**
* | output |
* | --- |
* | "Give another file with --out." |
*
* @param {Error_Key_File_Exists_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_key_file_exists_todo = /** @type {((inputs?: Error_Key_File_Exists_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Key_File_Exists_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_key_file_exists_todo(inputs)
	return en_error_key_file_exists_todo(inputs)
});