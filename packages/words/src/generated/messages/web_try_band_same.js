/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ band: NonNullable<unknown>, why: NonNullable<unknown> }} Web_Try_Band_SameInputs */

const en_web_try_band_same = /** @type {(inputs: Web_Try_Band_SameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Still band ${i?.band}: ${i?.why}.`)
};

const es_web_try_band_same = /** @type {(inputs: Web_Try_Band_SameInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Sigue en la franja ${i?.band}: ${i?.why}.`)
};

/**
* | output |
* | --- |
* | "Still band {band}: {why}." |
*
* @param {Web_Try_Band_SameInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_try_band_same = /** @type {((inputs: Web_Try_Band_SameInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Try_Band_SameInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_try_band_same(inputs)
	return en_web_try_band_same(inputs)
});