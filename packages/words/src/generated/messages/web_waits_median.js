/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Waits_MedianInputs */

const en_web_waits_median = /** @type {(inputs: Web_Waits_MedianInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`half wait longer than`)
};

const es_web_waits_median = /** @type {(inputs: Web_Waits_MedianInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`la mitad espera más de`)
};

/**
* | output |
* | --- |
* | "half wait longer than" |
*
* @param {Web_Waits_MedianInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_waits_median = /** @type {((inputs?: Web_Waits_MedianInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Waits_MedianInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_waits_median(inputs)
	return en_web_waits_median(inputs)
});