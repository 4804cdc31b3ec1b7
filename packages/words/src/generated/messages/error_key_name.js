/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ text: NonNullable<unknown> }} Error_Key_NameInputs */

const en_error_key_name = /** @type {(inputs: Error_Key_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`"${i?.text}" is no name for a key.`)
};

const es_error_key_name = /** @type {(inputs: Error_Key_NameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`«${i?.text}» no es un nombre de clave.`)
};

/**
* | output |
* | --- |
* | "\"{text}\" is no name for a key." |
*
* @param {Error_Key_NameInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_key_name = /** @type {((inputs: Error_Key_NameInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Key_NameInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_key_name(inputs)
	return en_error_key_name(inputs)
});