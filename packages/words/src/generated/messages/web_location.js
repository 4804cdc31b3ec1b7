/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ state: NonNullable<unknown> }} Web_LocationInputs */

const en_web_location = /** @type {(inputs: Web_LocationInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Where now: ${i?.state}`)
};

const es_web_location = /** @type {(inputs: Web_LocationInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Dónde está ahora: ${i?.state}`)
};

/**
* | output |
* | --- |
* | "Where now: {state}" |
*
* @param {Web_LocationInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_location = /** @type {((inputs: Web_LocationInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_LocationInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_location(inputs)
	return en_web_location(inputs)
});