/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Tool_Init_IntroInputs */

const en_tool_init_intro = /** @type {(inputs: Tool_Init_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Five questions; Enter takes what is shown.`)
};

const es_tool_init_intro = /** @type {(inputs: Tool_Init_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cinco preguntas; Intro acepta lo que se muestra.`)
};

/**
* | output |
* | --- |
* | "Five questions; Enter takes what is shown." |
*
* @param {Tool_Init_IntroInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_init_intro = /** @type {((inputs?: Tool_Init_IntroInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Init_IntroInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_init_intro(inputs)
	return en_tool_init_intro(inputs)
});