/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Tool_Simulate_Rate_Missingshare1Inputs */

const en_tool_simulate_rate_missingshare1 = /** @type {(inputs: Tool_Simulate_Rate_Missingshare1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`values left out`)
};

const es_tool_simulate_rate_missingshare1 = /** @type {(inputs: Tool_Simulate_Rate_Missingshare1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`valores omitidos`)
};

/**
* | output |
* | --- |
* | "values left out" |
*
* @param {Tool_Simulate_Rate_Missingshare1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
const tool_simulate_rate_missingshare1 = /** @type {((inputs?: Tool_Simulate_Rate_Missingshare1Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Missingshare1Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_simulate_rate_missingshare1(inputs)
	return en_tool_simulate_rate_missingshare1(inputs)
});
export { tool_simulate_rate_missingshare1 as "tool_simulate_rate_missingShare" }