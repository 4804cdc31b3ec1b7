/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ text: NonNullable<unknown> }} Web_Answer_InnocentInputs */

const en_web_answer_innocent = /** @type {(inputs: Web_Answer_InnocentInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Innocent explanation: ${i?.text}`)
};

const es_web_answer_innocent = /** @type {(inputs: Web_Answer_InnocentInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Explicación inocente: ${i?.text}`)
};

/**
* | output |
* | --- |
* | "Innocent explanation: {text}" |
*
* @param {Web_Answer_InnocentInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_answer_innocent = /** @type {((inputs: Web_Answer_InnocentInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Answer_InnocentInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_answer_innocent(inputs)
	return en_web_answer_innocent(inputs)
});