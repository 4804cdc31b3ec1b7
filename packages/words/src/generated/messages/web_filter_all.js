/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Filter_AllInputs */

const en_web_filter_all = /** @type {(inputs: Web_Filter_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`all`)
};

const es_web_filter_all = /** @type {(inputs: Web_Filter_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`todas`)
};

/**
* | output |
* | --- |
* | "all" |
*
* @param {Web_Filter_AllInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_filter_all = /** @type {((inputs?: Web_Filter_AllInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Filter_AllInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_filter_all(inputs)
	return en_web_filter_all(inputs)
});