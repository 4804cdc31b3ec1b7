/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Tool_Simulate_Rate_Movedshare1Inputs */

const en_tool_simulate_rate_movedshare1 = /** @type {(inputs: Tool_Simulate_Rate_Movedshare1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons moved by each network`)
};

const es_tool_simulate_rate_movedshare1 = /** @type {(inputs: Tool_Simulate_Rate_Movedshare1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas trasladadas por cada red`)
};

/**
* | output |
* | --- |
* | "persons moved by each network" |
*
* @param {Tool_Simulate_Rate_Movedshare1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
const tool_simulate_rate_movedshare1 = /** @type {((inputs?: Tool_Simulate_Rate_Movedshare1Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Movedshare1Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_simulate_rate_movedshare1(inputs)
	return en_tool_simulate_rate_movedshare1(inputs)
});
export { tool_simulate_rate_movedshare1 as "tool_simulate_rate_movedShare" }