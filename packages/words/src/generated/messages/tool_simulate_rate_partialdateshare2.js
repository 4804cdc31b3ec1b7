/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Tool_Simulate_Rate_Partialdateshare2Inputs */

const en_tool_simulate_rate_partialdateshare2 = /** @type {(inputs: Tool_Simulate_Rate_Partialdateshare2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`birth dates of a year or a month only`)
};

const es_tool_simulate_rate_partialdateshare2 = /** @type {(inputs: Tool_Simulate_Rate_Partialdateshare2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nacimientos con solo el año o el mes`)
};

/**
* | output |
* | --- |
* | "birth dates of a year or a month only" |
*
* @param {Tool_Simulate_Rate_Partialdateshare2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
const tool_simulate_rate_partialdateshare2 = /** @type {((inputs?: Tool_Simulate_Rate_Partialdateshare2Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Partialdateshare2Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_simulate_rate_partialdateshare2(inputs)
	return en_tool_simulate_rate_partialdateshare2(inputs)
});
export { tool_simulate_rate_partialdateshare2 as "tool_simulate_rate_partialDateShare" }