/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Yours_AnsweredInputs */

const en_web_yours_answered = /** @type {(inputs: Web_Yours_AnsweredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`answered`)
};

const es_web_yours_answered = /** @type {(inputs: Web_Yours_AnsweredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`respondida`)
};

/**
* | output |
* | --- |
* | "answered" |
*
* @param {Web_Yours_AnsweredInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_yours_answered = /** @type {((inputs?: Web_Yours_AnsweredInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Yours_AnsweredInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_yours_answered(inputs)
	return en_web_yours_answered(inputs)
});