/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Key_MapInputs */

const en_web_key_map = /** @type {(inputs: Web_Key_MapInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`show this map of keys`)
};

const es_web_key_map = /** @type {(inputs: Web_Key_MapInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`mostrar este mapa de teclas`)
};

/**
* | output |
* | --- |
* | "show this map of keys" |
*
* @param {Web_Key_MapInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_key_map = /** @type {((inputs?: Web_Key_MapInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Key_MapInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_key_map(inputs)
	return en_web_key_map(inputs)
});