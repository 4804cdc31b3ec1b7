/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Tool_Inspect_FilledInputs */

const en_tool_inspect_filled = /** @type {(inputs: Tool_Inspect_FilledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`filled`)
};

const es_tool_inspect_filled = /** @type {(inputs: Tool_Inspect_FilledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`rellena`)
};

/**
* | output |
* | --- |
* | "filled" |
*
* @param {Tool_Inspect_FilledInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_inspect_filled = /** @type {((inputs?: Tool_Inspect_FilledInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Inspect_FilledInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_inspect_filled(inputs)
	return en_tool_inspect_filled(inputs)
});