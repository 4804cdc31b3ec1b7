/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Tool_Init_QuestionInputs */

const en_tool_init_question = /** @type {(inputs: Tool_Init_QuestionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What question is the review to answer?`)
};

const es_tool_init_question = /** @type {(inputs: Tool_Init_QuestionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`¿A qué pregunta ha de responder la revisión?`)
};

/**
* | output |
* | --- |
* | "What question is the review to answer?" |
*
* @param {Tool_Init_QuestionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_init_question = /** @type {((inputs?: Tool_Init_QuestionInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Init_QuestionInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_init_question(inputs)
	return en_tool_init_question(inputs)
});