/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Outcome_Insufficient_ShortInputs */

const en_web_outcome_insufficient_short = /** @type {(inputs: Web_Outcome_Insufficient_ShortInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`not enough information`)
};

const es_web_outcome_insufficient_short = /** @type {(inputs: Web_Outcome_Insufficient_ShortInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`información insuficiente`)
};

/**
* | output |
* | --- |
* | "not enough information" |
*
* @param {Web_Outcome_Insufficient_ShortInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_outcome_insufficient_short = /** @type {((inputs?: Web_Outcome_Insufficient_ShortInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Outcome_Insufficient_ShortInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_outcome_insufficient_short(inputs)
	return en_web_outcome_insufficient_short(inputs)
});