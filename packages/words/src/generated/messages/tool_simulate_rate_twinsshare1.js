/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Tool_Simulate_Rate_Twinsshare1Inputs */

const en_tool_simulate_rate_twinsshare1 = /** @type {(inputs: Tool_Simulate_Rate_Twinsshare1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons in a pair of twins`)
};

const es_tool_simulate_rate_twinsshare1 = /** @type {(inputs: Tool_Simulate_Rate_Twinsshare1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas que tienen un gemelo`)
};

/**
* | output |
* | --- |
* | "persons in a pair of twins" |
*
* @param {Tool_Simulate_Rate_Twinsshare1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
const tool_simulate_rate_twinsshare1 = /** @type {((inputs?: Tool_Simulate_Rate_Twinsshare1Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Twinsshare1Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_simulate_rate_twinsshare1(inputs)
	return en_tool_simulate_rate_twinsshare1(inputs)
});
export { tool_simulate_rate_twinsshare1 as "tool_simulate_rate_twinsShare" }