/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_OfInputs */

const en_web_of = /** @type {(inputs: Web_OfInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`of`)
};

const es_web_of = /** @type {(inputs: Web_OfInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`de`)
};

/**
* | output |
* | --- |
* | "of" |
*
* @param {Web_OfInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_of = /** @type {((inputs?: Web_OfInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_OfInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_of(inputs)
	return en_web_of(inputs)
});