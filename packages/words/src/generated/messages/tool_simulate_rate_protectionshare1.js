/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Tool_Simulate_Rate_Protectionshare1Inputs */

const en_tool_simulate_rate_protectionshare1 = /** @type {(inputs: Tool_Simulate_Rate_Protectionshare1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons with a note that they need protection`)
};

const es_tool_simulate_rate_protectionshare1 = /** @type {(inputs: Tool_Simulate_Rate_Protectionshare1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas con una nota de que necesitan protección`)
};

/**
* | output |
* | --- |
* | "persons with a note that they need protection" |
*
* @param {Tool_Simulate_Rate_Protectionshare1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
const tool_simulate_rate_protectionshare1 = /** @type {((inputs?: Tool_Simulate_Rate_Protectionshare1Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Protectionshare1Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_simulate_rate_protectionshare1(inputs)
	return en_tool_simulate_rate_protectionshare1(inputs)
});
export { tool_simulate_rate_protectionshare1 as "tool_simulate_rate_protectionShare" }