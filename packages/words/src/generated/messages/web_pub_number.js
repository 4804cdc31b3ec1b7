/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ number: NonNullable<unknown> }} Web_Pub_NumberInputs */

const en_web_pub_number = /** @type {(inputs: Web_Pub_NumberInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Publication ${i?.number}`)
};

const es_web_pub_number = /** @type {(inputs: Web_Pub_NumberInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Publicación ${i?.number}`)
};

/**
* | output |
* | --- |
* | "Publication {number}" |
*
* @param {Web_Pub_NumberInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_pub_number = /** @type {((inputs: Web_Pub_NumberInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_NumberInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_pub_number(inputs)
	return en_web_pub_number(inputs)
});