/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Pub_FirstInputs */

const en_web_pub_first = /** @type {(inputs: Web_Pub_FirstInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is no publication before this one.`)
};

const es_web_pub_first = /** @type {(inputs: Web_Pub_FirstInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No hay ninguna publicación anterior.`)
};

/**
* | output |
* | --- |
* | "There is no publication before this one." |
*
* @param {Web_Pub_FirstInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_pub_first = /** @type {((inputs?: Web_Pub_FirstInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_FirstInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_pub_first(inputs)
	return en_web_pub_first(inputs)
});