/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Tool_Simulate_Rate_Namesakesshare1Inputs */

const en_tool_simulate_rate_namesakesshare1 = /** @type {(inputs: Tool_Simulate_Rate_Namesakesshare1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons who are parent or child of one full name`)
};

const es_tool_simulate_rate_namesakesshare1 = /** @type {(inputs: Tool_Simulate_Rate_Namesakesshare1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas que son padre o hijo con un mismo nombre completo`)
};

/**
* | output |
* | --- |
* | "persons who are parent or child of one full name" |
*
* @param {Tool_Simulate_Rate_Namesakesshare1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
const tool_simulate_rate_namesakesshare1 = /** @type {((inputs?: Tool_Simulate_Rate_Namesakesshare1Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Namesakesshare1Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_simulate_rate_namesakesshare1(inputs)
	return en_tool_simulate_rate_namesakesshare1(inputs)
});
export { tool_simulate_rate_namesakesshare1 as "tool_simulate_rate_namesakesShare" }