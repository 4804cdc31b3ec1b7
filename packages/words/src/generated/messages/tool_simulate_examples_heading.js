/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Tool_Simulate_Examples_HeadingInputs */

const en_tool_simulate_examples_heading = /** @type {(inputs: Tool_Simulate_Examples_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Examples:`)
};

const es_tool_simulate_examples_heading = /** @type {(inputs: Tool_Simulate_Examples_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ejemplos:`)
};

/**
* | output |
* | --- |
* | "Examples:" |
*
* @param {Tool_Simulate_Examples_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_simulate_examples_heading = /** @type {((inputs?: Tool_Simulate_Examples_HeadingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Examples_HeadingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_simulate_examples_heading(inputs)
	return en_tool_simulate_examples_heading(inputs)
});