/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Pub_No_SignatureInputs */

const en_web_pub_no_signature = /** @type {(inputs: Web_Pub_No_SignatureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody has signed.`)
};

const es_web_pub_no_signature = /** @type {(inputs: Web_Pub_No_SignatureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No ha firmado nadie.`)
};

/**
* | output |
* | --- |
* | "Nobody has signed." |
*
* @param {Web_Pub_No_SignatureInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_pub_no_signature = /** @type {((inputs?: Web_Pub_No_SignatureInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_No_SignatureInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_pub_no_signature(inputs)
	return en_web_pub_no_signature(inputs)
});