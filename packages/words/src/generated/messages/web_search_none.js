/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Search_NoneInputs */

const en_web_search_none = /** @type {(inputs: Web_Search_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing was found. Not found means not in what was searched, which is stated below.`)
};

const es_web_search_none = /** @type {(inputs: Web_Search_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No se ha encontrado nada. Que no se encuentre significa que no está en lo buscado, que se indica abajo.`)
};

/**
* | output |
* | --- |
* | "Nothing was found. Not found means not in what was searched, which is stated below." |
*
* @param {Web_Search_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_search_none = /** @type {((inputs?: Web_Search_NoneInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Search_NoneInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_search_none(inputs)
	return en_web_search_none(inputs)
});