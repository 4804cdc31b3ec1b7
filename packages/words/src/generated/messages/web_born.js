/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ year: NonNullable<unknown> }} Web_BornInputs */

const en_web_born = /** @type {(inputs: Web_BornInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`born ${i?.year}`)
};

const es_web_born = /** @type {(inputs: Web_BornInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`n. ${i?.year}`)
};

/**
* | output |
* | --- |
* | "born {year}" |
*
* @param {Web_BornInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_born = /** @type {((inputs: Web_BornInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_BornInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_born(inputs)
	return en_web_born(inputs)
});