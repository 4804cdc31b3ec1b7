/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Tool_Claims_AnsweredInputs */

const en_tool_claims_answered = /** @type {(inputs: Tool_Claims_AnsweredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What was answered`)
};

const es_tool_claims_answered = /** @type {(inputs: Tool_Claims_AnsweredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Qué se respondió`)
};

/**
* | output |
* | --- |
* | "What was answered" |
*
* @param {Tool_Claims_AnsweredInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_claims_answered = /** @type {((inputs?: Tool_Claims_AnsweredInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_AnsweredInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_claims_answered(inputs)
	return en_tool_claims_answered(inputs)
});