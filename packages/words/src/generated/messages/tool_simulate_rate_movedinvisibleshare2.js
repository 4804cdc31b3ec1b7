/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Tool_Simulate_Rate_Movedinvisibleshare2Inputs */

const en_tool_simulate_rate_movedinvisibleshare2 = /** @type {(inputs: Tool_Simulate_Rate_Movedinvisibleshare2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`the moved in no file that could show it`)
};

const es_tool_simulate_rate_movedinvisibleshare2 = /** @type {(inputs: Tool_Simulate_Rate_Movedinvisibleshare2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`de las trasladadas, en ningún archivo que pudiera mostrarlo`)
};

/**
* | output |
* | --- |
* | "the moved in no file that could show it" |
*
* @param {Tool_Simulate_Rate_Movedinvisibleshare2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
const tool_simulate_rate_movedinvisibleshare2 = /** @type {((inputs?: Tool_Simulate_Rate_Movedinvisibleshare2Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Movedinvisibleshare2Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_simulate_rate_movedinvisibleshare2(inputs)
	return en_tool_simulate_rate_movedinvisibleshare2(inputs)
});
export { tool_simulate_rate_movedinvisibleshare2 as "tool_simulate_rate_movedInvisibleShare" }