/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Key_WhyInputs */

const en_web_key_why = /** @type {(inputs: Web_Key_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`why the nearest other is not this person`)
};

const es_web_key_why = /** @type {(inputs: Web_Key_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`por qué la persona más cercana no es esta`)
};

/**
* | output |
* | --- |
* | "why the nearest other is not this person" |
*
* @param {Web_Key_WhyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_key_why = /** @type {((inputs?: Web_Key_WhyInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Key_WhyInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_key_why(inputs)
	return en_web_key_why(inputs)
});