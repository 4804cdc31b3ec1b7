/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Tool_Simulate_Rate_Familiesscale1Inputs */

const en_tool_simulate_rate_familiesscale1 = /** @type {(inputs: Tool_Simulate_Rate_Familiesscale1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`all families, 0 none to 4 (the same as --families)`)
};

const es_tool_simulate_rate_familiesscale1 = /** @type {(inputs: Tool_Simulate_Rate_Familiesscale1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`todas las familias, de 0 (ninguna) a 4 (lo mismo que --families)`)
};

/**
* | output |
* | --- |
* | "all families, 0 none to 4 (the same as --families)" |
*
* @param {Tool_Simulate_Rate_Familiesscale1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
const tool_simulate_rate_familiesscale1 = /** @type {((inputs?: Tool_Simulate_Rate_Familiesscale1Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Familiesscale1Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_simulate_rate_familiesscale1(inputs)
	return en_tool_simulate_rate_familiesscale1(inputs)
});
export { tool_simulate_rate_familiesscale1 as "tool_simulate_rate_familiesScale" }