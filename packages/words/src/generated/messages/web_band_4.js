/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Band_4Inputs */

const en_web_band_4 = /** @type {(inputs: Web_Band_4Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`one link`)
};

const es_web_band_4 = /** @type {(inputs: Web_Band_4Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`un solo vínculo`)
};

/**
* | output |
* | --- |
* | "one link" |
*
* @param {Web_Band_4Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_band_4 = /** @type {((inputs?: Web_Band_4Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Band_4Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_band_4(inputs)
	return en_web_band_4(inputs)
});