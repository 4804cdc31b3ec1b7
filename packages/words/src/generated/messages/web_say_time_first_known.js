/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Say_Time_First_KnownInputs */

const en_web_say_time_first_known = /** @type {(inputs: Web_Say_Time_First_KnownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`first knowledge`)
};

const es_web_say_time_first_known = /** @type {(inputs: Web_Say_Time_First_KnownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`primera noticia`)
};

/**
* | output |
* | --- |
* | "first knowledge" |
*
* @param {Web_Say_Time_First_KnownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_time_first_known = /** @type {((inputs?: Web_Say_Time_First_KnownInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Time_First_KnownInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_time_first_known(inputs)
	return en_web_say_time_first_known(inputs)
});