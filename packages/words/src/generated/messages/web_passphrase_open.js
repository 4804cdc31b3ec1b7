/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Passphrase_OpenInputs */

const en_web_passphrase_open = /** @type {(inputs: Web_Passphrase_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Open it`)
};

const es_web_passphrase_open = /** @type {(inputs: Web_Passphrase_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Abrir`)
};

/**
* | output |
* | --- |
* | "Open it" |
*
* @param {Web_Passphrase_OpenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_passphrase_open = /** @type {((inputs?: Web_Passphrase_OpenInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Passphrase_OpenInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_passphrase_open(inputs)
	return en_web_passphrase_open(inputs)
});