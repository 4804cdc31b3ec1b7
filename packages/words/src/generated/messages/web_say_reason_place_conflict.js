/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Say_Reason_Place_ConflictInputs */

const en_web_say_reason_place_conflict = /** @type {(inputs: Web_Say_Reason_Place_ConflictInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`two sources disagree on place`)
};

const es_web_say_reason_place_conflict = /** @type {(inputs: Web_Say_Reason_Place_ConflictInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`dos fuentes discrepan sobre el lugar`)
};

/**
* | output |
* | --- |
* | "two sources disagree on place" |
*
* @param {Web_Say_Reason_Place_ConflictInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_reason_place_conflict = /** @type {((inputs?: Web_Say_Reason_Place_ConflictInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reason_Place_ConflictInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_reason_place_conflict(inputs)
	return en_web_say_reason_place_conflict(inputs)
});