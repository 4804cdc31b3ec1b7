/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Masked_WhyInputs */

const en_web_masked_why = /** @type {(inputs: Web_Masked_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kept to tell people apart; weighs nowhere else.`)
};

const es_web_masked_why = /** @type {(inputs: Web_Masked_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Se guarda para distinguir personas; no pesa en nada más.`)
};

/**
* | output |
* | --- |
* | "Kept to tell people apart; weighs nowhere else." |
*
* @param {Web_Masked_WhyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_masked_why = /** @type {((inputs?: Web_Masked_WhyInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Masked_WhyInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_masked_why(inputs)
	return en_web_masked_why(inputs)
});