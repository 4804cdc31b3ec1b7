/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Source_FileInputs */

const en_web_source_file = /** @type {(inputs: Web_Source_FileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`file`)
};

const es_web_source_file = /** @type {(inputs: Web_Source_FileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`archivo`)
};

/**
* | output |
* | --- |
* | "file" |
*
* @param {Web_Source_FileInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_source_file = /** @type {((inputs?: Web_Source_FileInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Source_FileInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_source_file(inputs)
	return en_web_source_file(inputs)
});