/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Filter_AgeInputs */

const en_web_filter_age = /** @type {(inputs: Web_Filter_AgeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`first known at least … days ago`)
};

const es_web_filter_age = /** @type {(inputs: Web_Filter_AgeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`conocida hace al menos … días`)
};

/**
* | output |
* | --- |
* | "first known at least … days ago" |
*
* @param {Web_Filter_AgeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_filter_age = /** @type {((inputs?: Web_Filter_AgeInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Filter_AgeInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_filter_age(inputs)
	return en_web_filter_age(inputs)
});