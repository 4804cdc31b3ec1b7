/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Pub_SignaturesInputs */

const en_web_pub_signatures = /** @type {(inputs: Web_Pub_SignaturesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Signatures`)
};

const es_web_pub_signatures = /** @type {(inputs: Web_Pub_SignaturesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Firmas`)
};

/**
* | output |
* | --- |
* | "Signatures" |
*
* @param {Web_Pub_SignaturesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_pub_signatures = /** @type {((inputs?: Web_Pub_SignaturesInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_SignaturesInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_pub_signatures(inputs)
	return en_web_pub_signatures(inputs)
});