/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Tool_Simulate_Rate_Movednotfoundshare3Inputs */

const en_tool_simulate_rate_movednotfoundshare3 = /** @type {(inputs: Tool_Simulate_Rate_Movednotfoundshare3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`the moved who cannot be found`)
};

const es_tool_simulate_rate_movednotfoundshare3 = /** @type {(inputs: Tool_Simulate_Rate_Movednotfoundshare3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`de las trasladadas, sin hallar`)
};

/**
* | output |
* | --- |
* | "the moved who cannot be found" |
*
* @param {Tool_Simulate_Rate_Movednotfoundshare3Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
const tool_simulate_rate_movednotfoundshare3 = /** @type {((inputs?: Tool_Simulate_Rate_Movednotfoundshare3Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Movednotfoundshare3Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_simulate_rate_movednotfoundshare3(inputs)
	return en_tool_simulate_rate_movednotfoundshare3(inputs)
});
export { tool_simulate_rate_movednotfoundshare3 as "tool_simulate_rate_movedNotFoundShare" }