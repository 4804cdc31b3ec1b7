/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Pub_AfterInputs */

const en_web_pub_after = /** @type {(inputs: Web_Pub_AfterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`now`)
};

const es_web_pub_after = /** @type {(inputs: Web_Pub_AfterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ahora`)
};

/**
* | output |
* | --- |
* | "now" |
*
* @param {Web_Pub_AfterInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_pub_after = /** @type {((inputs?: Web_Pub_AfterInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_AfterInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_pub_after(inputs)
	return en_web_pub_after(inputs)
});