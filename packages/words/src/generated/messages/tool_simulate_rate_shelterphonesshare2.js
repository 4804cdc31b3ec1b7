/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Tool_Simulate_Rate_Shelterphonesshare2Inputs */

const en_tool_simulate_rate_shelterphonesshare2 = /** @type {(inputs: Tool_Simulate_Rate_Shelterphonesshare2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons who give the number of a shelter, forty to a number`)
};

const es_tool_simulate_rate_shelterphonesshare2 = /** @type {(inputs: Tool_Simulate_Rate_Shelterphonesshare2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas que dan el número de un albergue, cuarenta por número`)
};

/**
* | output |
* | --- |
* | "persons who give the number of a shelter, forty to a number" |
*
* @param {Tool_Simulate_Rate_Shelterphonesshare2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
const tool_simulate_rate_shelterphonesshare2 = /** @type {((inputs?: Tool_Simulate_Rate_Shelterphonesshare2Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Shelterphonesshare2Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_simulate_rate_shelterphonesshare2(inputs)
	return en_tool_simulate_rate_shelterphonesshare2(inputs)
});
export { tool_simulate_rate_shelterphonesshare2 as "tool_simulate_rate_shelterPhonesShare" }