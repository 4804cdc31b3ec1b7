/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Tool_Inspect_TopInputs */

const en_tool_inspect_top = /** @type {(inputs: Tool_Inspect_TopInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`most frequent`)
};

const es_tool_inspect_top = /** @type {(inputs: Tool_Inspect_TopInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`más frecuente`)
};

/**
* | output |
* | --- |
* | "most frequent" |
*
* @param {Tool_Inspect_TopInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_inspect_top = /** @type {((inputs?: Tool_Inspect_TopInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Inspect_TopInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_inspect_top(inputs)
	return en_tool_inspect_top(inputs)
});