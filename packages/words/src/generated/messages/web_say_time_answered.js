/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Say_Time_AnsweredInputs */

const en_web_say_time_answered = /** @type {(inputs: Web_Say_Time_AnsweredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`a reader answered`)
};

const es_web_say_time_answered = /** @type {(inputs: Web_Say_Time_AnsweredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`respondió un lector`)
};

/**
* | output |
* | --- |
* | "a reader answered" |
*
* @param {Web_Say_Time_AnsweredInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_time_answered = /** @type {((inputs?: Web_Say_Time_AnsweredInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Time_AnsweredInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_time_answered(inputs)
	return en_web_say_time_answered(inputs)
});