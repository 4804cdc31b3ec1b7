/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Signature_KeyInputs */

const en_error_signature_key = /** @type {(inputs: Error_Signature_KeyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A signature needs a key.`)
};

const es_error_signature_key = /** @type {(inputs: Error_Signature_KeyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Una firma necesita una clave.`)
};

/**
* | output |
* | --- |
* | "A signature needs a key." |
*
* @param {Error_Signature_KeyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_signature_key = /** @type {((inputs?: Error_Signature_KeyInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Signature_KeyInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_signature_key(inputs)
	return en_error_signature_key(inputs)
});