/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Field_Act_StateInputs */

const en_web_field_act_state = /** @type {(inputs: Web_Field_Act_StateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Where`)
};

const es_web_field_act_state = /** @type {(inputs: Web_Field_Act_StateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dónde`)
};

/**
* | output |
* | --- |
* | "Where" |
*
* @param {Web_Field_Act_StateInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_field_act_state = /** @type {((inputs?: Web_Field_Act_StateInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Act_StateInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_field_act_state(inputs)
	return en_web_field_act_state(inputs)
});