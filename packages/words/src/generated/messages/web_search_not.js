/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ systems: NonNullable<unknown> }} Web_Search_NotInputs */

const en_web_search_not = /** @type {(inputs: Web_Search_NotInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Not searched: ${i?.systems}.`)
};

const es_web_search_not = /** @type {(inputs: Web_Search_NotInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`No se ha buscado en: ${i?.systems}.`)
};

/**
* | output |
* | --- |
* | "Not searched: {systems}." |
*
* @param {Web_Search_NotInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_search_not = /** @type {((inputs: Web_Search_NotInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Search_NotInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_search_not(inputs)
	return en_web_search_not(inputs)
});