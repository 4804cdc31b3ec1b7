/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Anchor_EventInputs */

const en_web_anchor_event = /** @type {(inputs: Web_Anchor_EventInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`event`)
};

const es_web_anchor_event = /** @type {(inputs: Web_Anchor_EventInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`suceso`)
};

/**
* | output |
* | --- |
* | "event" |
*
* @param {Web_Anchor_EventInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_anchor_event = /** @type {((inputs?: Web_Anchor_EventInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Anchor_EventInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_anchor_event(inputs)
	return en_web_anchor_event(inputs)
});