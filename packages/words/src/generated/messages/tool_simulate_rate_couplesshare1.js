/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Tool_Simulate_Rate_Couplesshare1Inputs */

const en_tool_simulate_rate_couplesshare1 = /** @type {(inputs: Tool_Simulate_Rate_Couplesshare1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons in a couple`)
};

const es_tool_simulate_rate_couplesshare1 = /** @type {(inputs: Tool_Simulate_Rate_Couplesshare1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas en pareja`)
};

/**
* | output |
* | --- |
* | "persons in a couple" |
*
* @param {Tool_Simulate_Rate_Couplesshare1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
const tool_simulate_rate_couplesshare1 = /** @type {((inputs?: Tool_Simulate_Rate_Couplesshare1Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Couplesshare1Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_simulate_rate_couplesshare1(inputs)
	return en_tool_simulate_rate_couplesshare1(inputs)
});
export { tool_simulate_rate_couplesshare1 as "tool_simulate_rate_couplesShare" }