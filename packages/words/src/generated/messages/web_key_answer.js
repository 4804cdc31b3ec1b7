/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ key: NonNullable<unknown> }} Web_Key_AnswerInputs */

const en_web_key_answer = /** @type {(inputs: Web_Key_AnswerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`press ${i?.key} to choose`)
};

const es_web_key_answer = /** @type {(inputs: Web_Key_AnswerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`pulse ${i?.key} para elegir`)
};

/**
* | output |
* | --- |
* | "press {key} to choose" |
*
* @param {Web_Key_AnswerInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_key_answer = /** @type {((inputs: Web_Key_AnswerInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Key_AnswerInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_key_answer(inputs)
	return en_web_key_answer(inputs)
});