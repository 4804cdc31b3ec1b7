/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Tool_Simulate_Rate_Othersarrestedshare2Inputs */

const en_tool_simulate_rate_othersarrestedshare2 = /** @type {(inputs: Tool_Simulate_Rate_Othersarrestedshare2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`other grown-ups who are arrested`)
};

const es_tool_simulate_rate_othersarrestedshare2 = /** @type {(inputs: Tool_Simulate_Rate_Othersarrestedshare2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`otros adultos detenidos`)
};

/**
* | output |
* | --- |
* | "other grown-ups who are arrested" |
*
* @param {Tool_Simulate_Rate_Othersarrestedshare2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
const tool_simulate_rate_othersarrestedshare2 = /** @type {((inputs?: Tool_Simulate_Rate_Othersarrestedshare2Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Othersarrestedshare2Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_simulate_rate_othersarrestedshare2(inputs)
	return en_tool_simulate_rate_othersarrestedshare2(inputs)
});
export { tool_simulate_rate_othersarrestedshare2 as "tool_simulate_rate_othersArrestedShare" }