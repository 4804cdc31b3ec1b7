/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Chance_ObservedInputs */

const en_web_chance_observed = /** @type {(inputs: Web_Chance_ObservedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`found`)
};

const es_web_chance_observed = /** @type {(inputs: Web_Chance_ObservedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`halladas`)
};

/**
* | output |
* | --- |
* | "found" |
*
* @param {Web_Chance_ObservedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_chance_observed = /** @type {((inputs?: Web_Chance_ObservedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Chance_ObservedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_chance_observed(inputs)
	return en_web_chance_observed(inputs)
});