/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_When_OpenInputs */

const en_web_when_open = /** @type {(inputs: Web_When_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`not known`)
};

const es_web_when_open = /** @type {(inputs: Web_When_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`no se sabe`)
};

/**
* | output |
* | --- |
* | "not known" |
*
* @param {Web_When_OpenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_when_open = /** @type {((inputs?: Web_When_OpenInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_When_OpenInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_when_open(inputs)
	return en_web_when_open(inputs)
});