/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Key_EscapeInputs */

const en_web_key_escape = /** @type {(inputs: Web_Key_EscapeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`close, or leave the field`)
};

const es_web_key_escape = /** @type {(inputs: Web_Key_EscapeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`cerrar o salir del campo`)
};

/**
* | output |
* | --- |
* | "close, or leave the field" |
*
* @param {Web_Key_EscapeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_key_escape = /** @type {((inputs?: Web_Key_EscapeInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Key_EscapeInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_key_escape(inputs)
	return en_web_key_escape(inputs)
});