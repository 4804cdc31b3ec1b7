/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Say_Reopened_RedressInputs */

const en_web_say_reopened_redress = /** @type {(inputs: Web_Say_Reopened_RedressInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A challenge was upheld.`)
};

const es_web_say_reopened_redress = /** @type {(inputs: Web_Say_Reopened_RedressInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Se estimó una reclamación.`)
};

/**
* | output |
* | --- |
* | "A challenge was upheld." |
*
* @param {Web_Say_Reopened_RedressInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_reopened_redress = /** @type {((inputs?: Web_Say_Reopened_RedressInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reopened_RedressInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_reopened_redress(inputs)
	return en_web_say_reopened_redress(inputs)
});