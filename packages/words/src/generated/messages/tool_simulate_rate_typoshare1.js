/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Tool_Simulate_Rate_Typoshare1Inputs */

const en_tool_simulate_rate_typoshare1 = /** @type {(inputs: Tool_Simulate_Rate_Typoshare1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`names with a slip of a finger`)
};

const es_tool_simulate_rate_typoshare1 = /** @type {(inputs: Tool_Simulate_Rate_Typoshare1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nombres con un error de tecleo`)
};

/**
* | output |
* | --- |
* | "names with a slip of a finger" |
*
* @param {Tool_Simulate_Rate_Typoshare1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
const tool_simulate_rate_typoshare1 = /** @type {((inputs?: Tool_Simulate_Rate_Typoshare1Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Typoshare1Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_simulate_rate_typoshare1(inputs)
	return en_tool_simulate_rate_typoshare1(inputs)
});
export { tool_simulate_rate_typoshare1 as "tool_simulate_rate_typoShare" }