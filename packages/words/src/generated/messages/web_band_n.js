/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ band: NonNullable<unknown>, name: NonNullable<unknown> }} Web_Band_NInputs */

const en_web_band_n = /** @type {(inputs: Web_Band_NInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`band ${i?.band}: ${i?.name}`)
};

const es_web_band_n = /** @type {(inputs: Web_Band_NInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`franja ${i?.band}: ${i?.name}`)
};

/**
* | output |
* | --- |
* | "band {band}: {name}" |
*
* @param {Web_Band_NInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_band_n = /** @type {((inputs: Web_Band_NInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Band_NInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_band_n(inputs)
	return en_web_band_n(inputs)
});