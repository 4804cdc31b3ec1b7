/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Key_NextInputs */

const en_web_key_next = /** @type {(inputs: Web_Key_NextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`take the next person`)
};

const es_web_key_next = /** @type {(inputs: Web_Key_NextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`tomar la siguiente persona`)
};

/**
* | output |
* | --- |
* | "take the next person" |
*
* @param {Web_Key_NextInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_key_next = /** @type {((inputs?: Web_Key_NextInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Key_NextInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_key_next(inputs)
	return en_web_key_next(inputs)
});