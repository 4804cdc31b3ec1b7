/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ column: NonNullable<unknown>, n: NonNullable<unknown>, examples: NonNullable<unknown> }} Tool_Inspect_Remark_ImplausibleInputs */

const en_tool_inspect_remark_implausible = /** @type {(inputs: Tool_Inspect_Remark_ImplausibleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.column}: ${i?.n} implausible, such as ${i?.examples}`)
};

const es_tool_inspect_remark_implausible = /** @type {(inputs: Tool_Inspect_Remark_ImplausibleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.column}: ${i?.n} inverosímiles, como ${i?.examples}`)
};

/**
* | output |
* | --- |
* | "{column}: {n} implausible, such as {examples}" |
*
* @param {Tool_Inspect_Remark_ImplausibleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_inspect_remark_implausible = /** @type {((inputs: Tool_Inspect_Remark_ImplausibleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Inspect_Remark_ImplausibleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_inspect_remark_implausible(inputs)
	return en_tool_inspect_remark_implausible(inputs)
});