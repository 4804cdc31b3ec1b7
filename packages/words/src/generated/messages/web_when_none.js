/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_When_NoneInputs */

const en_web_when_none = /** @type {(inputs: Web_When_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing here has a date.`)
};

const es_web_when_none = /** @type {(inputs: Web_When_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nada de esto tiene fecha.`)
};

/**
* | output |
* | --- |
* | "Nothing here has a date." |
*
* @param {Web_When_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_when_none = /** @type {((inputs?: Web_When_NoneInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_When_NoneInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_when_none(inputs)
	return en_web_when_none(inputs)
});