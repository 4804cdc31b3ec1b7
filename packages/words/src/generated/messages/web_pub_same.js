/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Pub_SameInputs */

const en_web_pub_same = /** @type {(inputs: Web_Pub_SameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No figure differs.`)
};

const es_web_pub_same = /** @type {(inputs: Web_Pub_SameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No difiere ninguna cifra.`)
};

/**
* | output |
* | --- |
* | "No figure differs." |
*
* @param {Web_Pub_SameInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_pub_same = /** @type {((inputs?: Web_Pub_SameInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_SameInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_pub_same(inputs)
	return en_web_pub_same(inputs)
});