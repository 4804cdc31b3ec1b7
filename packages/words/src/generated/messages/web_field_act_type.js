/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Field_Act_TypeInputs */

const en_web_field_act_type = /** @type {(inputs: Web_Field_Act_TypeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What was done`)
};

const es_web_field_act_type = /** @type {(inputs: Web_Field_Act_TypeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Qué se hizo`)
};

/**
* | output |
* | --- |
* | "What was done" |
*
* @param {Web_Field_Act_TypeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_field_act_type = /** @type {((inputs?: Web_Field_Act_TypeInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Act_TypeInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_field_act_type(inputs)
	return en_web_field_act_type(inputs)
});