/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Field_Act_InnocentInputs */

const en_web_field_act_innocent = /** @type {(inputs: Web_Field_Act_InnocentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It explains this innocently`)
};

const es_web_field_act_innocent = /** @type {(inputs: Web_Field_Act_InnocentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lo explica de forma inocente`)
};

/**
* | output |
* | --- |
* | "It explains this innocently" |
*
* @param {Web_Field_Act_InnocentInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_field_act_innocent = /** @type {((inputs?: Web_Field_Act_InnocentInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Act_InnocentInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_field_act_innocent(inputs)
	return en_web_field_act_innocent(inputs)
});