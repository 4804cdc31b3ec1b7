/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Anchor_JourneyInputs */

const en_web_anchor_journey = /** @type {(inputs: Web_Anchor_JourneyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`journey`)
};

const es_web_anchor_journey = /** @type {(inputs: Web_Anchor_JourneyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`viaje`)
};

/**
* | output |
* | --- |
* | "journey" |
*
* @param {Web_Anchor_JourneyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_anchor_journey = /** @type {((inputs?: Web_Anchor_JourneyInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Anchor_JourneyInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_anchor_journey(inputs)
	return en_web_anchor_journey(inputs)
});