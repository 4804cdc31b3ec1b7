/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Hit_ValueInputs */

const en_web_hit_value = /** @type {(inputs: Web_Hit_ValueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`found`)
};

const es_web_hit_value = /** @type {(inputs: Web_Hit_ValueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`hallado`)
};

/**
* | output |
* | --- |
* | "found" |
*
* @param {Web_Hit_ValueInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_hit_value = /** @type {((inputs?: Web_Hit_ValueInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Hit_ValueInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_hit_value(inputs)
	return en_web_hit_value(inputs)
});