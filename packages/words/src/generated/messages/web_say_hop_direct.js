/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Say_Hop_DirectInputs */

const en_web_say_hop_direct = /** @type {(inputs: Web_Say_Hop_DirectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`direct record`)
};

const es_web_say_hop_direct = /** @type {(inputs: Web_Say_Hop_DirectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`registro directo`)
};

/**
* | output |
* | --- |
* | "direct record" |
*
* @param {Web_Say_Hop_DirectInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_hop_direct = /** @type {((inputs?: Web_Say_Hop_DirectInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hop_DirectInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_hop_direct(inputs)
	return en_web_say_hop_direct(inputs)
});