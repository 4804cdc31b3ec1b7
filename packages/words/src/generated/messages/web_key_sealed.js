/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Key_SealedInputs */

const en_web_key_sealed = /** @type {(inputs: Web_Key_SealedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`with a passphrase`)
};

const es_web_key_sealed = /** @type {(inputs: Web_Key_SealedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`con frase de acceso`)
};

/**
* | output |
* | --- |
* | "with a passphrase" |
*
* @param {Web_Key_SealedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_key_sealed = /** @type {((inputs?: Web_Key_SealedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Key_SealedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_key_sealed(inputs)
	return en_web_key_sealed(inputs)
});