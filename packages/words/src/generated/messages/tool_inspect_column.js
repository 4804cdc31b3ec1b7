/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Tool_Inspect_ColumnInputs */

const en_tool_inspect_column = /** @type {(inputs: Tool_Inspect_ColumnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`column`)
};

const es_tool_inspect_column = /** @type {(inputs: Tool_Inspect_ColumnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`columna`)
};

/**
* | output |
* | --- |
* | "column" |
*
* @param {Tool_Inspect_ColumnInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_inspect_column = /** @type {((inputs?: Tool_Inspect_ColumnInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Inspect_ColumnInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_inspect_column(inputs)
	return en_tool_inspect_column(inputs)
});