/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Band_5Inputs */

const en_web_band_5 = /** @type {(inputs: Web_Band_5Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`fits coincidence`)
};

const es_web_band_5 = /** @type {(inputs: Web_Band_5Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`compatible con la coincidencia`)
};

/**
* | output |
* | --- |
* | "fits coincidence" |
*
* @param {Web_Band_5Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_band_5 = /** @type {((inputs?: Web_Band_5Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Band_5Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_band_5(inputs)
	return en_web_band_5(inputs)
});