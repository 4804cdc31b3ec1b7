/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Tool_Simulate_Rate_Dummyphonesshare2Inputs */

const en_tool_simulate_rate_dummyphonesshare2 = /** @type {(inputs: Tool_Simulate_Rate_Dummyphonesshare2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`telephone numbers that are a dummy`)
};

const es_tool_simulate_rate_dummyphonesshare2 = /** @type {(inputs: Tool_Simulate_Rate_Dummyphonesshare2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`números de teléfono ficticios`)
};

/**
* | output |
* | --- |
* | "telephone numbers that are a dummy" |
*
* @param {Tool_Simulate_Rate_Dummyphonesshare2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
const tool_simulate_rate_dummyphonesshare2 = /** @type {((inputs?: Tool_Simulate_Rate_Dummyphonesshare2Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Dummyphonesshare2Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_simulate_rate_dummyphonesshare2(inputs)
	return en_tool_simulate_rate_dummyphonesshare2(inputs)
});
export { tool_simulate_rate_dummyphonesshare2 as "tool_simulate_rate_dummyPhonesShare" }