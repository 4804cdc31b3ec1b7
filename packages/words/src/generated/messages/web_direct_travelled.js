/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Direct_TravelledInputs */

const en_web_direct_travelled = /** @type {(inputs: Web_Direct_TravelledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`travelled together`)
};

const es_web_direct_travelled = /** @type {(inputs: Web_Direct_TravelledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`viaje en común`)
};

/**
* | output |
* | --- |
* | "travelled together" |
*
* @param {Web_Direct_TravelledInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_direct_travelled = /** @type {((inputs?: Web_Direct_TravelledInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Direct_TravelledInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_direct_travelled(inputs)
	return en_web_direct_travelled(inputs)
});