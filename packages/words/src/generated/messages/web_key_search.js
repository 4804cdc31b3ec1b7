/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Key_SearchInputs */

const en_web_key_search = /** @type {(inputs: Web_Key_SearchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`search`)
};

const es_web_key_search = /** @type {(inputs: Web_Key_SearchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`buscar`)
};

/**
* | output |
* | --- |
* | "search" |
*
* @param {Web_Key_SearchInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_key_search = /** @type {((inputs?: Web_Key_SearchInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Key_SearchInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_key_search(inputs)
	return en_web_key_search(inputs)
});