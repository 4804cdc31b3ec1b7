/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Say_Reopened_QualityInputs */

const en_web_say_reopened_quality = /** @type {(inputs: Web_Say_Reopened_QualityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A quality check differed.`)
};

const es_web_say_reopened_quality = /** @type {(inputs: Web_Say_Reopened_QualityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Un control de calidad discrepó.`)
};

/**
* | output |
* | --- |
* | "A quality check differed." |
*
* @param {Web_Say_Reopened_QualityInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_reopened_quality = /** @type {((inputs?: Web_Say_Reopened_QualityInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reopened_QualityInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_reopened_quality(inputs)
	return en_web_say_reopened_quality(inputs)
});