/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown> }} Tool_Quick_MoreInputs */

const en_tool_quick_more = /** @type {(inputs: Tool_Quick_MoreInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`... and ${i?.n} more in links.csv`)
};

const es_tool_quick_more = /** @type {(inputs: Tool_Quick_MoreInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`... y ${i?.n} más en links.csv`)
};

/**
* | output |
* | --- |
* | "... and {n} more in links.csv" |
*
* @param {Tool_Quick_MoreInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_quick_more = /** @type {((inputs: Tool_Quick_MoreInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Quick_MoreInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_quick_more(inputs)
	return en_tool_quick_more(inputs)
});