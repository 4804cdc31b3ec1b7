/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Key_TryInputs */

const en_web_key_try = /** @type {(inputs: Web_Key_TryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`try without an item`)
};

const es_web_key_try = /** @type {(inputs: Web_Key_TryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`probar sin un elemento`)
};

/**
* | output |
* | --- |
* | "try without an item" |
*
* @param {Web_Key_TryInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_key_try = /** @type {((inputs?: Web_Key_TryInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Key_TryInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_key_try(inputs)
	return en_web_key_try(inputs)
});