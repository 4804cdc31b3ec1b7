/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Change_AnsweredInputs */

const en_web_change_answered = /** @type {(inputs: Web_Change_AnsweredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`one reader has answered`)
};

const es_web_change_answered = /** @type {(inputs: Web_Change_AnsweredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ha respondido un lector`)
};

/**
* | output |
* | --- |
* | "one reader has answered" |
*
* @param {Web_Change_AnsweredInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_change_answered = /** @type {((inputs?: Web_Change_AnsweredInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Change_AnsweredInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_change_answered(inputs)
	return en_web_change_answered(inputs)
});