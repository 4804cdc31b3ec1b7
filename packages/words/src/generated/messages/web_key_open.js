/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Key_OpenInputs */

const en_web_key_open = /** @type {(inputs: Web_Key_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`open the person`)
};

const es_web_key_open = /** @type {(inputs: Web_Key_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`abrir la persona`)
};

/**
* | output |
* | --- |
* | "open the person" |
*
* @param {Web_Key_OpenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_key_open = /** @type {((inputs?: Web_Key_OpenInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Key_OpenInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_key_open(inputs)
	return en_web_key_open(inputs)
});