/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Answered_HitInputs */

const en_web_answered_hit = /** @type {(inputs: Web_Answered_HitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`found`)
};

const es_web_answered_hit = /** @type {(inputs: Web_Answered_HitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`hallada`)
};

/**
* | output |
* | --- |
* | "found" |
*
* @param {Web_Answered_HitInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_answered_hit = /** @type {((inputs?: Web_Answered_HitInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Answered_HitInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_answered_hit(inputs)
	return en_web_answered_hit(inputs)
});