/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ text: NonNullable<unknown> }} Error_Bad_BandInputs */

const en_error_bad_band = /** @type {(inputs: Error_Bad_BandInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.text} is no band.`)
};

const es_error_bad_band = /** @type {(inputs: Error_Bad_BandInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.text} no es una franja.`)
};

/**
* | output |
* | --- |
* | "{text} is no band." |
*
* @param {Error_Bad_BandInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_bad_band = /** @type {((inputs: Error_Bad_BandInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Bad_BandInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_bad_band(inputs)
	return en_error_bad_band(inputs)
});