/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Keys_AllInputs */

const en_web_keys_all = /** @type {(inputs: Web_Keys_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`all keys`)
};

const es_web_keys_all = /** @type {(inputs: Web_Keys_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`todas las teclas`)
};

/**
* | output |
* | --- |
* | "all keys" |
*
* @param {Web_Keys_AllInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_keys_all = /** @type {((inputs?: Web_Keys_AllInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Keys_AllInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_keys_all(inputs)
	return en_web_keys_all(inputs)
});