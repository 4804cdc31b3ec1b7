/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Answered_Not_SearchedInputs */

const en_web_answered_not_searched = /** @type {(inputs: Web_Answered_Not_SearchedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`not searched`)
};

const es_web_answered_not_searched = /** @type {(inputs: Web_Answered_Not_SearchedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`no buscada`)
};

/**
* | output |
* | --- |
* | "not searched" |
*
* @param {Web_Answered_Not_SearchedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_answered_not_searched = /** @type {((inputs?: Web_Answered_Not_SearchedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Answered_Not_SearchedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_answered_not_searched(inputs)
	return en_web_answered_not_searched(inputs)
});