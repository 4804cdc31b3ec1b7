/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Say_Reason_Further_HopInputs */

const en_web_say_reason_further_hop = /** @type {(inputs: Web_Say_Reason_Further_HopInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`by way of a confirmed person`)
};

const es_web_say_reason_further_hop = /** @type {(inputs: Web_Say_Reason_Further_HopInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`a través de una persona confirmada`)
};

/**
* | output |
* | --- |
* | "by way of a confirmed person" |
*
* @param {Web_Say_Reason_Further_HopInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_reason_further_hop = /** @type {((inputs?: Web_Say_Reason_Further_HopInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reason_Further_HopInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_reason_further_hop(inputs)
	return en_web_say_reason_further_hop(inputs)
});