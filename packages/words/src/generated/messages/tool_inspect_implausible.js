/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Tool_Inspect_ImplausibleInputs */

const en_tool_inspect_implausible = /** @type {(inputs: Tool_Inspect_ImplausibleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`implausible`)
};

const es_tool_inspect_implausible = /** @type {(inputs: Tool_Inspect_ImplausibleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`inverosímiles`)
};

/**
* | output |
* | --- |
* | "implausible" |
*
* @param {Tool_Inspect_ImplausibleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_inspect_implausible = /** @type {((inputs?: Tool_Inspect_ImplausibleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Inspect_ImplausibleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_inspect_implausible(inputs)
	return en_tool_inspect_implausible(inputs)
});