/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Search_HintInputs */

const en_web_search_hint = /** @type {(inputs: Web_Search_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Names are compared across scripts; numbers must be the same digit for digit.`)
};

const es_web_search_hint = /** @type {(inputs: Web_Search_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Los nombres se comparan entre escrituras; los números deben coincidir cifra a cifra.`)
};

/**
* | output |
* | --- |
* | "Names are compared across scripts; numbers must be the same digit for digit." |
*
* @param {Web_Search_HintInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_search_hint = /** @type {((inputs?: Web_Search_HintInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Search_HintInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_search_hint(inputs)
	return en_web_search_hint(inputs)
});