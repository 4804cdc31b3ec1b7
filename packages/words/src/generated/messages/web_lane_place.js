/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Lane_PlaceInputs */

const en_web_lane_place = /** @type {(inputs: Web_Lane_PlaceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Places`)
};

const es_web_lane_place = /** @type {(inputs: Web_Lane_PlaceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lugares`)
};

/**
* | output |
* | --- |
* | "Places" |
*
* @param {Web_Lane_PlaceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_lane_place = /** @type {((inputs?: Web_Lane_PlaceInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Lane_PlaceInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_lane_place(inputs)
	return en_web_lane_place(inputs)
});