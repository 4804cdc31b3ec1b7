/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Tool_Simulate_Rate_Recycledphonesshare2Inputs */

const en_tool_simulate_rate_recycledphonesshare2 = /** @type {(inputs: Tool_Simulate_Rate_Recycledphonesshare2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`phone numbers given to a second person`)
};

const es_tool_simulate_rate_recycledphonesshare2 = /** @type {(inputs: Tool_Simulate_Rate_Recycledphonesshare2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`teléfonos asignados después a otra persona`)
};

/**
* | output |
* | --- |
* | "phone numbers given to a second person" |
*
* @param {Tool_Simulate_Rate_Recycledphonesshare2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
const tool_simulate_rate_recycledphonesshare2 = /** @type {((inputs?: Tool_Simulate_Rate_Recycledphonesshare2Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Recycledphonesshare2Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_simulate_rate_recycledphonesshare2(inputs)
	return en_tool_simulate_rate_recycledphonesshare2(inputs)
});
export { tool_simulate_rate_recycledphonesshare2 as "tool_simulate_rate_recycledPhonesShare" }