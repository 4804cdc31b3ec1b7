/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_WithdrawnInputs */

const en_web_withdrawn = /** @type {(inputs: Web_WithdrawnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`withdrawn`)
};

const es_web_withdrawn = /** @type {(inputs: Web_WithdrawnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`retirado`)
};

/**
* | output |
* | --- |
* | "withdrawn" |
*
* @param {Web_WithdrawnInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_withdrawn = /** @type {((inputs?: Web_WithdrawnInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_WithdrawnInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_withdrawn(inputs)
	return en_web_withdrawn(inputs)
});