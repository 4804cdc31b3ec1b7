/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Answered_No_HitInputs */

const en_web_answered_no_hit = /** @type {(inputs: Web_Answered_No_HitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`searched, not found`)
};

const es_web_answered_no_hit = /** @type {(inputs: Web_Answered_No_HitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`buscada, no hallada`)
};

/**
* | output |
* | --- |
* | "searched, not found" |
*
* @param {Web_Answered_No_HitInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_answered_no_hit = /** @type {((inputs?: Web_Answered_No_HitInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Answered_No_HitInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_answered_no_hit(inputs)
	return en_web_answered_no_hit(inputs)
});