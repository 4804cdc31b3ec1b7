/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Lane_TouchInputs */

const en_web_lane_touch = /** @type {(inputs: Web_Lane_TouchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Shared details`)
};

const es_web_lane_touch = /** @type {(inputs: Web_Lane_TouchInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Datos compartidos`)
};

/**
* | output |
* | --- |
* | "Shared details" |
*
* @param {Web_Lane_TouchInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_lane_touch = /** @type {((inputs?: Web_Lane_TouchInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Lane_TouchInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_lane_touch(inputs)
	return en_web_lane_touch(inputs)
});