/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Keys_TextInputs */

const en_web_keys_text = /** @type {(inputs: Web_Keys_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Single keys act while nothing is being typed. They can be turned off here.`)
};

const es_web_keys_text = /** @type {(inputs: Web_Keys_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Las teclas sueltas actúan cuando no se está escribiendo. Aquí se pueden desactivar.`)
};

/**
* | output |
* | --- |
* | "Single keys act while nothing is being typed. They can be turned off here." |
*
* @param {Web_Keys_TextInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_keys_text = /** @type {((inputs?: Web_Keys_TextInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Keys_TextInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_keys_text(inputs)
	return en_web_keys_text(inputs)
});