/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Say_Reopened_MergedInputs */

const en_web_say_reopened_merged = /** @type {(inputs: Web_Say_Reopened_MergedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Records of another person were found to be this one's.`)
};

const es_web_say_reopened_merged = /** @type {(inputs: Web_Say_Reopened_MergedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Registros de otra persona resultaron ser de esta.`)
};

/**
* | output |
* | --- |
* | "Records of another person were found to be this one's." |
*
* @param {Web_Say_Reopened_MergedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_reopened_merged = /** @type {((inputs?: Web_Say_Reopened_MergedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reopened_MergedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_reopened_merged(inputs)
	return en_web_say_reopened_merged(inputs)
});