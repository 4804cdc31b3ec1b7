/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Nearest_NoneInputs */

const en_web_nearest_none = /** @type {(inputs: Web_Nearest_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No other person comes near.`)
};

const es_web_nearest_none = /** @type {(inputs: Web_Nearest_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ninguna otra persona se le acerca.`)
};

/**
* | output |
* | --- |
* | "No other person comes near." |
*
* @param {Web_Nearest_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_nearest_none = /** @type {((inputs?: Web_Nearest_NoneInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Nearest_NoneInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_nearest_none(inputs)
	return en_web_nearest_none(inputs)
});