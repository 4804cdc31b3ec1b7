/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Bad_Band_TodoInputs */

const en_error_bad_band_todo = /** @type {(inputs: Error_Bad_Band_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bands are 1 to 5.`)
};

const es_error_bad_band_todo = /** @type {(inputs: Error_Bad_Band_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Las franjas van de 1 a 5.`)
};

/**
* | output |
* | --- |
* | "Bands are 1 to 5." |
*
* @param {Error_Bad_Band_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_bad_band_todo = /** @type {((inputs?: Error_Bad_Band_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Bad_Band_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_bad_band_todo(inputs)
	return en_error_bad_band_todo(inputs)
});