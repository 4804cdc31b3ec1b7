/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ before: NonNullable<unknown>, after: NonNullable<unknown>, why: NonNullable<unknown> }} Web_Try_BandInputs */

const en_web_try_band = /** @type {(inputs: Web_Try_BandInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Band ${i?.before} would become band ${i?.after}: ${i?.why}.`)
};

const es_web_try_band = /** @type {(inputs: Web_Try_BandInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`La franja ${i?.before} pasaría a ser la ${i?.after}: ${i?.why}.`)
};

/**
* | output |
* | --- |
* | "Band {before} would become band {after}: {why}." |
*
* @param {Web_Try_BandInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_try_band = /** @type {((inputs: Web_Try_BandInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Try_BandInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_try_band(inputs)
	return en_web_try_band(inputs)
});