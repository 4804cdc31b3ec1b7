/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Tool_Init_AuthorityInputs */

const en_tool_init_authority = /** @type {(inputs: Tool_Init_AuthorityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Whose authority is it made under?`)
};

const es_tool_init_authority = /** @type {(inputs: Tool_Init_AuthorityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`¿Con la autoridad de quién se hace?`)
};

/**
* | output |
* | --- |
* | "Whose authority is it made under?" |
*
* @param {Tool_Init_AuthorityInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_init_authority = /** @type {((inputs?: Tool_Init_AuthorityInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Init_AuthorityInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_init_authority(inputs)
	return en_tool_init_authority(inputs)
});