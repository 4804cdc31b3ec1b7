/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Opening_LinksInputs */

const en_web_opening_links = /** @type {(inputs: Web_Opening_LinksInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`following the links`)
};

const es_web_opening_links = /** @type {(inputs: Web_Opening_LinksInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`siguiendo los vínculos`)
};

/**
* | output |
* | --- |
* | "following the links" |
*
* @param {Web_Opening_LinksInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_opening_links = /** @type {((inputs?: Web_Opening_LinksInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Opening_LinksInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_opening_links(inputs)
	return en_web_opening_links(inputs)
});