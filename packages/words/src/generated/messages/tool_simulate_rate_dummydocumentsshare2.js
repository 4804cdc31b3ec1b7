/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Tool_Simulate_Rate_Dummydocumentsshare2Inputs */

const en_tool_simulate_rate_dummydocumentsshare2 = /** @type {(inputs: Tool_Simulate_Rate_Dummydocumentsshare2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`document numbers that are a dummy (000000000, UNKNOWN)`)
};

const es_tool_simulate_rate_dummydocumentsshare2 = /** @type {(inputs: Tool_Simulate_Rate_Dummydocumentsshare2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`números de documento ficticios (000000000, UNKNOWN)`)
};

/**
* | output |
* | --- |
* | "document numbers that are a dummy (000000000, UNKNOWN)" |
*
* @param {Tool_Simulate_Rate_Dummydocumentsshare2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
const tool_simulate_rate_dummydocumentsshare2 = /** @type {((inputs?: Tool_Simulate_Rate_Dummydocumentsshare2Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Dummydocumentsshare2Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_simulate_rate_dummydocumentsshare2(inputs)
	return en_tool_simulate_rate_dummydocumentsshare2(inputs)
});
export { tool_simulate_rate_dummydocumentsshare2 as "tool_simulate_rate_dummyDocumentsShare" }