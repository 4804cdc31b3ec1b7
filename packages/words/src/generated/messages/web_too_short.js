/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Too_ShortInputs */

const en_web_too_short = /** @type {(inputs: Web_Too_ShortInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`At least three characters.`)
};

const es_web_too_short = /** @type {(inputs: Web_Too_ShortInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Al menos tres caracteres.`)
};

/**
* | output |
* | --- |
* | "At least three characters." |
*
* @param {Web_Too_ShortInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_too_short = /** @type {((inputs?: Web_Too_ShortInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Too_ShortInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_too_short(inputs)
	return en_web_too_short(inputs)
});