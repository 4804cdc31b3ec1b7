/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Band_3Inputs */

const en_web_band_3 = /** @type {(inputs: Web_Band_3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`several independent links`)
};

const es_web_band_3 = /** @type {(inputs: Web_Band_3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`varios vínculos independientes`)
};

/**
* | output |
* | --- |
* | "several independent links" |
*
* @param {Web_Band_3Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_band_3 = /** @type {((inputs?: Web_Band_3Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Band_3Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_band_3(inputs)
	return en_web_band_3(inputs)
});