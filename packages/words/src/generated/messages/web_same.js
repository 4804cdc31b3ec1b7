/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_SameInputs */

const en_web_same = /** @type {(inputs: Web_SameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`the same person`)
};

const es_web_same = /** @type {(inputs: Web_SameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`la misma persona`)
};

/**
* | output |
* | --- |
* | "the same person" |
*
* @param {Web_SameInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_same = /** @type {((inputs?: Web_SameInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_SameInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_same(inputs)
	return en_web_same(inputs)
});