/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Tool_Simulate_Rate_Movedarrestedshare2Inputs */

const en_tool_simulate_rate_movedarrestedshare2 = /** @type {(inputs: Tool_Simulate_Rate_Movedarrestedshare2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`the moved who are arrested`)
};

const es_tool_simulate_rate_movedarrestedshare2 = /** @type {(inputs: Tool_Simulate_Rate_Movedarrestedshare2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`de las trasladadas, detenidas`)
};

/**
* | output |
* | --- |
* | "the moved who are arrested" |
*
* @param {Tool_Simulate_Rate_Movedarrestedshare2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
const tool_simulate_rate_movedarrestedshare2 = /** @type {((inputs?: Tool_Simulate_Rate_Movedarrestedshare2Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Movedarrestedshare2Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_simulate_rate_movedarrestedshare2(inputs)
	return en_tool_simulate_rate_movedarrestedshare2(inputs)
});
export { tool_simulate_rate_movedarrestedshare2 as "tool_simulate_rate_movedArrestedShare" }