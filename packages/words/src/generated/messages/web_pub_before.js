/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Pub_BeforeInputs */

const en_web_pub_before = /** @type {(inputs: Web_Pub_BeforeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`before`)
};

const es_web_pub_before = /** @type {(inputs: Web_Pub_BeforeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`antes`)
};

/**
* | output |
* | --- |
* | "before" |
*
* @param {Web_Pub_BeforeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_pub_before = /** @type {((inputs?: Web_Pub_BeforeInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_BeforeInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_pub_before(inputs)
	return en_web_pub_before(inputs)
});