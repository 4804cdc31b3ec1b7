/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Tool_Init_ReadInputs */

const en_tool_init_read = /** @type {(inputs: Tool_Init_ReadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Read charter.yaml first: it says who is covered, what may never count, and when all is deleted.`)
};

const es_tool_init_read = /** @type {(inputs: Tool_Init_ReadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lea primero charter.yaml: dice a quién abarca, qué no puede contar nunca y cuándo se borra todo.`)
};

/**
* | output |
* | --- |
* | "Read charter.yaml first: it says who is covered, what may never count, and when all is deleted." |
*
* @param {Tool_Init_ReadInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_init_read = /** @type {((inputs?: Tool_Init_ReadInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Init_ReadInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_init_read(inputs)
	return en_tool_init_read(inputs)
});