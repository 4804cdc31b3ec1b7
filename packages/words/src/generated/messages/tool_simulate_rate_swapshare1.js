/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Tool_Simulate_Rate_Swapshare1Inputs */

const en_tool_simulate_rate_swapshare1 = /** @type {(inputs: Tool_Simulate_Rate_Swapshare1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`names with given and family name exchanged`)
};

const es_tool_simulate_rate_swapshare1 = /** @type {(inputs: Tool_Simulate_Rate_Swapshare1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nombres con nombre y apellido cambiados`)
};

/**
* | output |
* | --- |
* | "names with given and family name exchanged" |
*
* @param {Tool_Simulate_Rate_Swapshare1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
const tool_simulate_rate_swapshare1 = /** @type {((inputs?: Tool_Simulate_Rate_Swapshare1Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Swapshare1Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_simulate_rate_swapshare1(inputs)
	return en_tool_simulate_rate_swapshare1(inputs)
});
export { tool_simulate_rate_swapshare1 as "tool_simulate_rate_swapShare" }