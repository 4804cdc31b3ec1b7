/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Say_Time_ReopenedInputs */

const en_web_say_time_reopened = /** @type {(inputs: Web_Say_Time_ReopenedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`reopened`)
};

const es_web_say_time_reopened = /** @type {(inputs: Web_Say_Time_ReopenedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`reabierta`)
};

/**
* | output |
* | --- |
* | "reopened" |
*
* @param {Web_Say_Time_ReopenedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_time_reopened = /** @type {((inputs?: Web_Say_Time_ReopenedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Time_ReopenedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_time_reopened(inputs)
	return en_web_say_time_reopened(inputs)
});