/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Tool_Init_Deleteon1Inputs */

const en_tool_init_deleteon1 = /** @type {(inputs: Tool_Init_Deleteon1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`On which day is everything deleted?`)
};

const es_tool_init_deleteon1 = /** @type {(inputs: Tool_Init_Deleteon1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`¿Qué día se borra todo?`)
};

/**
* | output |
* | --- |
* | "On which day is everything deleted?" |
*
* @param {Tool_Init_Deleteon1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
const tool_init_deleteon1 = /** @type {((inputs?: Tool_Init_Deleteon1Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Init_Deleteon1Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_init_deleteon1(inputs)
	return en_tool_init_deleteon1(inputs)
});
export { tool_init_deleteon1 as "tool_init_deleteOn" }