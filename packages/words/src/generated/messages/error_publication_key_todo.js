/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Publication_Key_TodoInputs */

const en_error_publication_key_todo = /** @type {(inputs: Error_Publication_Key_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Add --key FILE, twice.`)
};

const es_error_publication_key_todo = /** @type {(inputs: Error_Publication_Key_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Añada --key ARCHIVO, dos veces.`)
};

/**
* | output |
* | --- |
* | "Add --key FILE, twice." |
*
* @param {Error_Publication_Key_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_publication_key_todo = /** @type {((inputs?: Error_Publication_Key_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Publication_Key_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_publication_key_todo(inputs)
	return en_error_publication_key_todo(inputs)
});