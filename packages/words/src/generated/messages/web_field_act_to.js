/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Field_Act_ToInputs */

const en_web_field_act_to = /** @type {(inputs: Web_Field_Act_ToInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`To (nobody claims an end if empty)`)
};

const es_web_field_act_to = /** @type {(inputs: Web_Field_Act_ToInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hasta (vacío: nadie afirma un final)`)
};

/**
* | output |
* | --- |
* | "To (nobody claims an end if empty)" |
*
* @param {Web_Field_Act_ToInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_field_act_to = /** @type {((inputs?: Web_Field_Act_ToInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Act_ToInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_field_act_to(inputs)
	return en_web_field_act_to(inputs)
});