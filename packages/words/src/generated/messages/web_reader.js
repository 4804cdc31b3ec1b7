/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_ReaderInputs */

const en_web_reader = /** @type {(inputs: Web_ReaderInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Reader`)
};

const es_web_reader = /** @type {(inputs: Web_ReaderInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lector`)
};

/**
* | output |
* | --- |
* | "Reader" |
*
* @param {Web_ReaderInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_reader = /** @type {((inputs?: Web_ReaderInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_ReaderInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_reader(inputs)
	return en_web_reader(inputs)
});