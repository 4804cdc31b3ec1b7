/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Part_Already_AnsweredInputs */

const en_web_part_already_answered = /** @type {(inputs: Web_Part_Already_AnsweredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You have answered. Another reader is needed.`)
};

const es_web_part_already_answered = /** @type {(inputs: Web_Part_Already_AnsweredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ya ha respondido. Hace falta otro lector.`)
};

/**
* | output |
* | --- |
* | "You have answered. Another reader is needed." |
*
* @param {Web_Part_Already_AnsweredInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_part_already_answered = /** @type {((inputs?: Web_Part_Already_AnsweredInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Part_Already_AnsweredInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_part_already_answered(inputs)
	return en_web_part_already_answered(inputs)
});