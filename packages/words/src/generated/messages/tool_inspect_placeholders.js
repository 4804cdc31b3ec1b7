/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Tool_Inspect_PlaceholdersInputs */

const en_tool_inspect_placeholders = /** @type {(inputs: Tool_Inspect_PlaceholdersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`placeholders`)
};

const es_tool_inspect_placeholders = /** @type {(inputs: Tool_Inspect_PlaceholdersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`comodines`)
};

/**
* | output |
* | --- |
* | "placeholders" |
*
* @param {Tool_Inspect_PlaceholdersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_inspect_placeholders = /** @type {((inputs?: Tool_Inspect_PlaceholdersInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Inspect_PlaceholdersInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_inspect_placeholders(inputs)
	return en_tool_inspect_placeholders(inputs)
});