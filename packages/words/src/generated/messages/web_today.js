/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ done: NonNullable<unknown>, left: NonNullable<unknown> }} Web_TodayInputs */

const en_web_today = /** @type {(inputs: Web_TodayInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.done} today, ${i?.left} wait for you`)
};

const es_web_today = /** @type {(inputs: Web_TodayInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.done} hoy, le esperan ${i?.left}`)
};

/**
* | output |
* | --- |
* | "{done} today, {left} wait for you" |
*
* @param {Web_TodayInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_today = /** @type {((inputs: Web_TodayInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_TodayInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_today(inputs)
	return en_web_today(inputs)
});