/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Field_Act_AnswerInputs */

const en_web_field_act_answer = /** @type {(inputs: Web_Field_Act_AnswerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Answer`)
};

const es_web_field_act_answer = /** @type {(inputs: Web_Field_Act_AnswerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Respuesta`)
};

/**
* | output |
* | --- |
* | "Answer" |
*
* @param {Web_Field_Act_AnswerInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_field_act_answer = /** @type {((inputs?: Web_Field_Act_AnswerInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Act_AnswerInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_field_act_answer(inputs)
	return en_web_field_act_answer(inputs)
});