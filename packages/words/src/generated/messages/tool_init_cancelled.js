/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Tool_Init_CancelledInputs */

const en_tool_init_cancelled = /** @type {(inputs: Tool_Init_CancelledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing was made.`)
};

const es_tool_init_cancelled = /** @type {(inputs: Tool_Init_CancelledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No se creó nada.`)
};

/**
* | output |
* | --- |
* | "Nothing was made." |
*
* @param {Tool_Init_CancelledInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_init_cancelled = /** @type {((inputs?: Tool_Init_CancelledInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Init_CancelledInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_init_cancelled(inputs)
	return en_tool_init_cancelled(inputs)
});