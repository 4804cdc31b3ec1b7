/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Band_2Inputs */

const en_web_band_2 = /** @type {(inputs: Web_Band_2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`a record says what this person did`)
};

const es_web_band_2 = /** @type {(inputs: Web_Band_2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`un registro dice lo que hizo esta persona`)
};

/**
* | output |
* | --- |
* | "a record says what this person did" |
*
* @param {Web_Band_2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_band_2 = /** @type {((inputs?: Web_Band_2Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Band_2Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_band_2(inputs)
	return en_web_band_2(inputs)
});