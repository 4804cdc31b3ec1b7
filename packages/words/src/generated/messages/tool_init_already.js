/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Tool_Init_AlreadyInputs */

const en_tool_init_already = /** @type {(inputs: Tool_Init_AlreadyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is a charter already; nothing was changed.`)
};

const es_tool_init_already = /** @type {(inputs: Tool_Init_AlreadyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ya hay un mandato; no se cambió nada.`)
};

/**
* | output |
* | --- |
* | "There is a charter already; nothing was changed." |
*
* @param {Tool_Init_AlreadyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_init_already = /** @type {((inputs?: Tool_Init_AlreadyInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Init_AlreadyInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_init_already(inputs)
	return en_tool_init_already(inputs)
});