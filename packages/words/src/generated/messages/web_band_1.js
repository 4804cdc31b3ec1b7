/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Band_1Inputs */

const en_web_band_1 = /** @type {(inputs: Web_Band_1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`needs protection or imminent harm`)
};

const es_web_band_1 = /** @type {(inputs: Web_Band_1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`necesita protección o hay daño inminente`)
};

/**
* | output |
* | --- |
* | "needs protection or imminent harm" |
*
* @param {Web_Band_1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_band_1 = /** @type {((inputs?: Web_Band_1Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Band_1Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_band_1(inputs)
	return en_web_band_1(inputs)
});