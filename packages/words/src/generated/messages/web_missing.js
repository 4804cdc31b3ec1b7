/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_MissingInputs */

const en_web_missing = /** @type {(inputs: Web_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Missing:`)
};

const es_web_missing = /** @type {(inputs: Web_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Falta:`)
};

/**
* | output |
* | --- |
* | "Missing:" |
*
* @param {Web_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_missing = /** @type {((inputs?: Web_MissingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_MissingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_missing(inputs)
	return en_web_missing(inputs)
});