/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_NextInputs */

const en_web_next = /** @type {(inputs: Web_NextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`next`)
};

const es_web_next = /** @type {(inputs: Web_NextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`siguiente`)
};

/**
* | output |
* | --- |
* | "next" |
*
* @param {Web_NextInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_next = /** @type {((inputs?: Web_NextInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_NextInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_next(inputs)
	return en_web_next(inputs)
});