/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Opening_IndexInputs */

const en_web_opening_index = /** @type {(inputs: Web_Opening_IndexInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`putting records and persons together`)
};

const es_web_opening_index = /** @type {(inputs: Web_Opening_IndexInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`reuniendo registros y personas`)
};

/**
* | output |
* | --- |
* | "putting records and persons together" |
*
* @param {Web_Opening_IndexInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_opening_index = /** @type {((inputs?: Web_Opening_IndexInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Opening_IndexInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_opening_index(inputs)
	return en_web_opening_index(inputs)
});