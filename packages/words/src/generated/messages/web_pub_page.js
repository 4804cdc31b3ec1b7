/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Pub_PageInputs */

const en_web_pub_page = /** @type {(inputs: Web_Pub_PageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`First page as published`)
};

const es_web_pub_page = /** @type {(inputs: Web_Pub_PageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Primera página tal como se publicó`)
};

/**
* | output |
* | --- |
* | "First page as published" |
*
* @param {Web_Pub_PageInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_pub_page = /** @type {((inputs?: Web_Pub_PageInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_PageInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_pub_page(inputs)
	return en_web_pub_page(inputs)
});