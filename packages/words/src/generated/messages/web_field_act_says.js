/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Field_Act_SaysInputs */

const en_web_field_act_says = /** @type {(inputs: Web_Field_Act_SaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What it says`)
};

const es_web_field_act_says = /** @type {(inputs: Web_Field_Act_SaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Qué dice`)
};

/**
* | output |
* | --- |
* | "What it says" |
*
* @param {Web_Field_Act_SaysInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_field_act_says = /** @type {((inputs?: Web_Field_Act_SaysInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Act_SaysInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_field_act_says(inputs)
	return en_web_field_act_says(inputs)
});