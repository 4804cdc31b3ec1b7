/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Cross_CornerInputs */

const en_web_cross_corner = /** @type {(inputs: Web_Cross_CornerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`outcome / location`)
};

const es_web_cross_corner = /** @type {(inputs: Web_Cross_CornerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`resultado / ubicación`)
};

/**
* | output |
* | --- |
* | "outcome / location" |
*
* @param {Web_Cross_CornerInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_cross_corner = /** @type {((inputs?: Web_Cross_CornerInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Cross_CornerInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_cross_corner(inputs)
	return en_web_cross_corner(inputs)
});