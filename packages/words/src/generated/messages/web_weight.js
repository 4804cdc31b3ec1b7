/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_WeightInputs */

const en_web_weight = /** @type {(inputs: Web_WeightInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`weight`)
};

const es_web_weight = /** @type {(inputs: Web_WeightInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`peso`)
};

/**
* | output |
* | --- |
* | "weight" |
*
* @param {Web_WeightInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_weight = /** @type {((inputs?: Web_WeightInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_WeightInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_weight(inputs)
	return en_web_weight(inputs)
});