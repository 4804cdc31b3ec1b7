/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Pub_NoneInputs */

const en_web_pub_none = /** @type {(inputs: Web_Pub_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing has been published yet.`)
};

const es_web_pub_none = /** @type {(inputs: Web_Pub_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Todavía no se ha publicado nada.`)
};

/**
* | output |
* | --- |
* | "Nothing has been published yet." |
*
* @param {Web_Pub_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_pub_none = /** @type {((inputs?: Web_Pub_NoneInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_NoneInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_pub_none(inputs)
	return en_web_pub_none(inputs)
});