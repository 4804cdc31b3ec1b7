/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Tool_Simulate_Rate_Placeholderdateshare2Inputs */

const en_tool_simulate_rate_placeholderdateshare2 = /** @type {(inputs: Tool_Simulate_Rate_Placeholderdateshare2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`birth dates replaced by 1 January`)
};

const es_tool_simulate_rate_placeholderdateshare2 = /** @type {(inputs: Tool_Simulate_Rate_Placeholderdateshare2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nacimientos sustituidos por el 1 de enero`)
};

/**
* | output |
* | --- |
* | "birth dates replaced by 1 January" |
*
* @param {Tool_Simulate_Rate_Placeholderdateshare2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
const tool_simulate_rate_placeholderdateshare2 = /** @type {((inputs?: Tool_Simulate_Rate_Placeholderdateshare2Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Placeholderdateshare2Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_simulate_rate_placeholderdateshare2(inputs)
	return en_tool_simulate_rate_placeholderdateshare2(inputs)
});
export { tool_simulate_rate_placeholderdateshare2 as "tool_simulate_rate_placeholderDateShare" }