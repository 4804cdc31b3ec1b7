/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Search_MoreInputs */

const en_web_search_more = /** @type {(inputs: Web_Search_MoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There are more; say more of the name.`)
};

const es_web_search_more = /** @type {(inputs: Web_Search_MoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hay más; precise el nombre.`)
};

/**
* | output |
* | --- |
* | "There are more; say more of the name." |
*
* @param {Web_Search_MoreInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_search_more = /** @type {((inputs?: Web_Search_MoreInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Search_MoreInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_search_more(inputs)
	return en_web_search_more(inputs)
});