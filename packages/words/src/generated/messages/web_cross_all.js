/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Cross_AllInputs */

const en_web_cross_all = /** @type {(inputs: Web_Cross_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`all`)
};

const es_web_cross_all = /** @type {(inputs: Web_Cross_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`total`)
};

/**
* | output |
* | --- |
* | "all" |
*
* @param {Web_Cross_AllInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_cross_all = /** @type {((inputs?: Web_Cross_AllInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Cross_AllInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_cross_all(inputs)
	return en_web_cross_all(inputs)
});