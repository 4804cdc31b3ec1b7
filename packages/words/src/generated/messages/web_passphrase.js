/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_PassphraseInputs */

const en_web_passphrase = /** @type {(inputs: Web_PassphraseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Passphrase, if the key has one`)
};

const es_web_passphrase = /** @type {(inputs: Web_PassphraseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Contraseña, si la clave la tiene`)
};

/**
* | output |
* | --- |
* | "Passphrase, if the key has one" |
*
* @param {Web_PassphraseInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_passphrase = /** @type {((inputs?: Web_PassphraseInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_PassphraseInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_passphrase(inputs)
	return en_web_passphrase(inputs)
});