/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Tool_Simulate_Rate_Siblingsshare1Inputs */

const en_tool_simulate_rate_siblingsshare1 = /** @type {(inputs: Tool_Simulate_Rate_Siblingsshare1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons among three siblings`)
};

const es_tool_simulate_rate_siblingsshare1 = /** @type {(inputs: Tool_Simulate_Rate_Siblingsshare1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas entre tres hermanos`)
};

/**
* | output |
* | --- |
* | "persons among three siblings" |
*
* @param {Tool_Simulate_Rate_Siblingsshare1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
const tool_simulate_rate_siblingsshare1 = /** @type {((inputs?: Tool_Simulate_Rate_Siblingsshare1Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Siblingsshare1Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_simulate_rate_siblingsshare1(inputs)
	return en_tool_simulate_rate_siblingsshare1(inputs)
});
export { tool_simulate_rate_siblingsshare1 as "tool_simulate_rate_siblingsShare" }