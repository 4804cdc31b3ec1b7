/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ folder: NonNullable<unknown> }} Tool_Init_MadeInputs */

const en_tool_init_made = /** @type {(inputs: Tool_Init_MadeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`A workspace was made in ${i?.folder}.`)
};

const es_tool_init_made = /** @type {(inputs: Tool_Init_MadeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Se creó un espacio de trabajo en ${i?.folder}.`)
};

/**
* | output |
* | --- |
* | "A workspace was made in {folder}." |
*
* @param {Tool_Init_MadeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_init_made = /** @type {((inputs: Tool_Init_MadeInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Init_MadeInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_init_made(inputs)
	return en_tool_init_made(inputs)
});