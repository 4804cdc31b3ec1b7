/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Say_Time_Place_ConflictInputs */

const en_web_say_time_place_conflict = /** @type {(inputs: Web_Say_Time_Place_ConflictInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sources disagree`)
};

const es_web_say_time_place_conflict = /** @type {(inputs: Web_Say_Time_Place_ConflictInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`las fuentes discrepan`)
};

/**
* | output |
* | --- |
* | "sources disagree" |
*
* @param {Web_Say_Time_Place_ConflictInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_time_place_conflict = /** @type {((inputs?: Web_Say_Time_Place_ConflictInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Time_Place_ConflictInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_time_place_conflict(inputs)
	return en_web_say_time_place_conflict(inputs)
});