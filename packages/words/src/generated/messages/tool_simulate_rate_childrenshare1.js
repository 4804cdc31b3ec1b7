/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Tool_Simulate_Rate_Childrenshare1Inputs */

const en_tool_simulate_rate_childrenshare1 = /** @type {(inputs: Tool_Simulate_Rate_Childrenshare1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons under 18`)
};

const es_tool_simulate_rate_childrenshare1 = /** @type {(inputs: Tool_Simulate_Rate_Childrenshare1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas menores de 18 años`)
};

/**
* | output |
* | --- |
* | "persons under 18" |
*
* @param {Tool_Simulate_Rate_Childrenshare1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
const tool_simulate_rate_childrenshare1 = /** @type {((inputs?: Tool_Simulate_Rate_Childrenshare1Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Childrenshare1Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_simulate_rate_childrenshare1(inputs)
	return en_tool_simulate_rate_childrenshare1(inputs)
});
export { tool_simulate_rate_childrenshare1 as "tool_simulate_rate_childrenShare" }