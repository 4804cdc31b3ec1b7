/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ value: NonNullable<unknown> }} Tool_Quick_NobodyInputs */

const en_tool_quick_nobody = /** @type {(inputs: Tool_Quick_NobodyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Nobody used: ${i?.value}`)
};

const es_tool_quick_nobody = /** @type {(inputs: Tool_Quick_NobodyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Nadie usó: ${i?.value}`)
};

/**
* | output |
* | --- |
* | "Nobody used: {value}" |
*
* @param {Tool_Quick_NobodyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_quick_nobody = /** @type {((inputs: Tool_Quick_NobodyInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Quick_NobodyInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_quick_nobody(inputs)
	return en_tool_quick_nobody(inputs)
});