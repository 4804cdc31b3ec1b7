/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Cross_OpenInputs */

const en_web_cross_open = /** @type {(inputs: Web_Cross_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`not yet decided`)
};

const es_web_cross_open = /** @type {(inputs: Web_Cross_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`aún sin decidir`)
};

/**
* | output |
* | --- |
* | "not yet decided" |
*
* @param {Web_Cross_OpenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_cross_open = /** @type {((inputs?: Web_Cross_OpenInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Cross_OpenInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_cross_open(inputs)
	return en_web_cross_open(inputs)
});