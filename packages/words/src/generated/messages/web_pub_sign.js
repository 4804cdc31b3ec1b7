/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Pub_SignInputs */

const en_web_pub_sign = /** @type {(inputs: Web_Pub_SignInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sign with your key`)
};

const es_web_pub_sign = /** @type {(inputs: Web_Pub_SignInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Firmar con su clave`)
};

/**
* | output |
* | --- |
* | "Sign with your key" |
*
* @param {Web_Pub_SignInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_pub_sign = /** @type {((inputs?: Web_Pub_SignInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_SignInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_pub_sign(inputs)
	return en_web_pub_sign(inputs)
});