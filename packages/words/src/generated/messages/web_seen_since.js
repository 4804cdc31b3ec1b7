/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ readers: NonNullable<unknown>, date: NonNullable<unknown> }} Web_Seen_SinceInputs */

const en_web_seen_since = /** @type {(inputs: Web_Seen_SinceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.readers} since ${i?.date}.`)
};

const es_web_seen_since = /** @type {(inputs: Web_Seen_SinceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.readers} desde el ${i?.date}.`)
};

/**
* | output |
* | --- |
* | "{readers} since {date}." |
*
* @param {Web_Seen_SinceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_seen_since = /** @type {((inputs: Web_Seen_SinceInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Seen_SinceInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_seen_since(inputs)
	return en_web_seen_since(inputs)
});