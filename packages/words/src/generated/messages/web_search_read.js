/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Search_ReadInputs */

const en_web_search_read = /** @type {(inputs: Web_Search_ReadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Read as`)
};

const es_web_search_read = /** @type {(inputs: Web_Search_ReadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Leído como`)
};

/**
* | output |
* | --- |
* | "Read as" |
*
* @param {Web_Search_ReadInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_search_read = /** @type {((inputs?: Web_Search_ReadInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Search_ReadInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_search_read(inputs)
	return en_web_search_read(inputs)
});