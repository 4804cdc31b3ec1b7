/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Passphrase_Needed_TodoInputs */

const en_error_passphrase_needed_todo = /** @type {(inputs: Error_Passphrase_Needed_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Give a file that holds it with --passphrase-file.`)
};

const es_error_passphrase_needed_todo = /** @type {(inputs: Error_Passphrase_Needed_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Indique con --passphrase-file un archivo que la contenga.`)
};

/**
* | output |
* | --- |
* | "Give a file that holds it with --passphrase-file." |
*
* @param {Error_Passphrase_Needed_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_passphrase_needed_todo = /** @type {((inputs?: Error_Passphrase_Needed_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Passphrase_Needed_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_passphrase_needed_todo(inputs)
	return en_error_passphrase_needed_todo(inputs)
});