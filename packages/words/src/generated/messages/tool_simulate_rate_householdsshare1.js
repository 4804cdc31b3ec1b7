/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Tool_Simulate_Rate_Householdsshare1Inputs */

const en_tool_simulate_rate_householdsshare1 = /** @type {(inputs: Tool_Simulate_Rate_Householdsshare1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons in a household of two partners and two children`)
};

const es_tool_simulate_rate_householdsshare1 = /** @type {(inputs: Tool_Simulate_Rate_Householdsshare1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas en un hogar de una pareja con dos hijos`)
};

/**
* | output |
* | --- |
* | "persons in a household of two partners and two children" |
*
* @param {Tool_Simulate_Rate_Householdsshare1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
const tool_simulate_rate_householdsshare1 = /** @type {((inputs?: Tool_Simulate_Rate_Householdsshare1Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Householdsshare1Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_simulate_rate_householdsshare1(inputs)
	return en_tool_simulate_rate_householdsshare1(inputs)
});
export { tool_simulate_rate_householdsshare1 as "tool_simulate_rate_householdsShare" }