/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_No_Key_File_TodoInputs */

const en_error_no_key_file_todo = /** @type {(inputs: Error_No_Key_File_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Make one with \`lookback key new NAME --role reviewer\`.`)
};

const es_error_no_key_file_todo = /** @type {(inputs: Error_No_Key_File_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cree uno con \`lookback key new NOMBRE --role reviewer\`.`)
};

/**
* | output |
* | --- |
* | "Make one with `lookback key new NAME --role reviewer`." |
*
* @param {Error_No_Key_File_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_no_key_file_todo = /** @type {((inputs?: Error_No_Key_File_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_Key_File_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_no_key_file_todo(inputs)
	return en_error_no_key_file_todo(inputs)
});