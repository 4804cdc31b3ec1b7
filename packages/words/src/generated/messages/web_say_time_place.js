/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ state: NonNullable<unknown>, source: NonNullable<unknown> }} Web_Say_Time_PlaceInputs */

const en_web_say_time_place = /** @type {(inputs: Web_Say_Time_PlaceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.state}, ${i?.source}`)
};

const es_web_say_time_place = /** @type {(inputs: Web_Say_Time_PlaceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.state}, ${i?.source}`)
};

/**
* | output |
* | --- |
* | "{state}, {source}" |
*
* @param {Web_Say_Time_PlaceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_time_place = /** @type {((inputs: Web_Say_Time_PlaceInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Time_PlaceInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_time_place(inputs)
	return en_web_say_time_place(inputs)
});