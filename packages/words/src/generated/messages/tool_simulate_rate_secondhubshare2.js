/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Tool_Simulate_Rate_Secondhubshare2Inputs */

const en_tool_simulate_rate_secondhubshare2 = /** @type {(inputs: Tool_Simulate_Rate_Secondhubshare2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`users of a hub who use a second one`)
};

const es_tool_simulate_rate_secondhubshare2 = /** @type {(inputs: Tool_Simulate_Rate_Secondhubshare2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`usuarios de un nodo común que usan otro más`)
};

/**
* | output |
* | --- |
* | "users of a hub who use a second one" |
*
* @param {Tool_Simulate_Rate_Secondhubshare2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
const tool_simulate_rate_secondhubshare2 = /** @type {((inputs?: Tool_Simulate_Rate_Secondhubshare2Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Secondhubshare2Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_simulate_rate_secondhubshare2(inputs)
	return en_tool_simulate_rate_secondhubshare2(inputs)
});
export { tool_simulate_rate_secondhubshare2 as "tool_simulate_rate_secondHubShare" }