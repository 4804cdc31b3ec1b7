/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Tool_Simulate_Rate_Hubusersshare2Inputs */

const en_tool_simulate_rate_hubusersshare2 = /** @type {(inputs: Tool_Simulate_Rate_Hubusersshare2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons who use a hub: hostel, telephone shop, travel agent, lawyer`)
};

const es_tool_simulate_rate_hubusersshare2 = /** @type {(inputs: Tool_Simulate_Rate_Hubusersshare2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas que usan un nodo común: hostal, locutorio, agencia de viajes, abogado`)
};

/**
* | output |
* | --- |
* | "persons who use a hub: hostel, telephone shop, travel agent, lawyer" |
*
* @param {Tool_Simulate_Rate_Hubusersshare2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
const tool_simulate_rate_hubusersshare2 = /** @type {((inputs?: Tool_Simulate_Rate_Hubusersshare2Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Hubusersshare2Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_simulate_rate_hubusersshare2(inputs)
	return en_tool_simulate_rate_hubusersshare2(inputs)
});
export { tool_simulate_rate_hubusersshare2 as "tool_simulate_rate_hubUsersShare" }