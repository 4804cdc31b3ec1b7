/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Pub_ReasonsInputs */

const en_web_pub_reasons = /** @type {(inputs: Web_Pub_ReasonsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`because`)
};

const es_web_pub_reasons = /** @type {(inputs: Web_Pub_ReasonsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`porque`)
};

/**
* | output |
* | --- |
* | "because" |
*
* @param {Web_Pub_ReasonsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_pub_reasons = /** @type {((inputs?: Web_Pub_ReasonsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_ReasonsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_pub_reasons(inputs)
	return en_web_pub_reasons(inputs)
});