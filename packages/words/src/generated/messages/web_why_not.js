/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Why_NotInputs */

const en_web_why_not = /** @type {(inputs: Web_Why_NotInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`why not`)
};

const es_web_why_not = /** @type {(inputs: Web_Why_NotInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`por qué no`)
};

/**
* | output |
* | --- |
* | "why not" |
*
* @param {Web_Why_NotInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_why_not = /** @type {((inputs?: Web_Why_NotInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Why_NotInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_why_not(inputs)
	return en_web_why_not(inputs)
});