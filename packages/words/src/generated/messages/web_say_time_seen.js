/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ source: NonNullable<unknown> }} Web_Say_Time_SeenInputs */

const en_web_say_time_seen = /** @type {(inputs: Web_Say_Time_SeenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`seen in ${i?.source}`)
};

const es_web_say_time_seen = /** @type {(inputs: Web_Say_Time_SeenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`figura en ${i?.source}`)
};

/**
* | output |
* | --- |
* | "seen in {source}" |
*
* @param {Web_Say_Time_SeenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_time_seen = /** @type {((inputs: Web_Say_Time_SeenInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Time_SeenInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_time_seen(inputs)
	return en_web_say_time_seen(inputs)
});