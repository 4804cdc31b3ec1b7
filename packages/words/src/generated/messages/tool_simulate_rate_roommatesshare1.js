/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Tool_Simulate_Rate_Roommatesshare1Inputs */

const en_tool_simulate_rate_roommatesshare1 = /** @type {(inputs: Tool_Simulate_Rate_Roommatesshare1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons among three room-mates of no kin`)
};

const es_tool_simulate_rate_roommatesshare1 = /** @type {(inputs: Tool_Simulate_Rate_Roommatesshare1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas entre tres compañeros de piso sin parentesco`)
};

/**
* | output |
* | --- |
* | "persons among three room-mates of no kin" |
*
* @param {Tool_Simulate_Rate_Roommatesshare1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
const tool_simulate_rate_roommatesshare1 = /** @type {((inputs?: Tool_Simulate_Rate_Roommatesshare1Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Roommatesshare1Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_simulate_rate_roommatesshare1(inputs)
	return en_tool_simulate_rate_roommatesshare1(inputs)
});
export { tool_simulate_rate_roommatesshare1 as "tool_simulate_rate_roommatesShare" }