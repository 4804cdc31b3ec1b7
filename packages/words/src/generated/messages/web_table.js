/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_TableInputs */

const en_web_table = /** @type {(inputs: Web_TableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The same as a table`)
};

const es_web_table = /** @type {(inputs: Web_TableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lo mismo en una tabla`)
};

/**
* | output |
* | --- |
* | "The same as a table" |
*
* @param {Web_TableInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_table = /** @type {((inputs?: Web_TableInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_TableInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_table(inputs)
	return en_web_table(inputs)
});