/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_When_ToInputs */

const en_web_when_to = /** @type {(inputs: Web_When_ToInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`to`)
};

const es_web_when_to = /** @type {(inputs: Web_When_ToInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`hasta`)
};

/**
* | output |
* | --- |
* | "to" |
*
* @param {Web_When_ToInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_when_to = /** @type {((inputs?: Web_When_ToInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_When_ToInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_when_to(inputs)
	return en_web_when_to(inputs)
});