/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ kind: NonNullable<unknown> }} Web_Say_Time_TouchInputs */

const en_web_say_time_touch = /** @type {(inputs: Web_Say_Time_TouchInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.kind}`)
};

const es_web_say_time_touch = /** @type {(inputs: Web_Say_Time_TouchInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.kind}`)
};

/**
* | output |
* | --- |
* | "{kind}" |
*
* @param {Web_Say_Time_TouchInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_time_touch = /** @type {((inputs: Web_Say_Time_TouchInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Time_TouchInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_time_touch(inputs)
	return en_web_say_time_touch(inputs)
});