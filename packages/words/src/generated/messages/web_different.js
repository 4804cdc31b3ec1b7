/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_DifferentInputs */

const en_web_different = /** @type {(inputs: Web_DifferentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`two people`)
};

const es_web_different = /** @type {(inputs: Web_DifferentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`dos personas`)
};

/**
* | output |
* | --- |
* | "two people" |
*
* @param {Web_DifferentInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_different = /** @type {((inputs?: Web_DifferentInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_DifferentInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_different(inputs)
	return en_web_different(inputs)
});