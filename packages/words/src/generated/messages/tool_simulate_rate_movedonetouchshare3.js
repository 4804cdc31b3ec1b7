/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Tool_Simulate_Rate_Movedonetouchshare3Inputs */

const en_tool_simulate_rate_movedonetouchshare3 = /** @type {(inputs: Tool_Simulate_Rate_Movedonetouchshare3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`the moved with one touch that a file shows`)
};

const es_tool_simulate_rate_movedonetouchshare3 = /** @type {(inputs: Tool_Simulate_Rate_Movedonetouchshare3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`de las trasladadas, con un solo uso que muestra un archivo`)
};

/**
* | output |
* | --- |
* | "the moved with one touch that a file shows" |
*
* @param {Tool_Simulate_Rate_Movedonetouchshare3Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
const tool_simulate_rate_movedonetouchshare3 = /** @type {((inputs?: Tool_Simulate_Rate_Movedonetouchshare3Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Movedonetouchshare3Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_simulate_rate_movedonetouchshare3(inputs)
	return en_tool_simulate_rate_movedonetouchshare3(inputs)
});
export { tool_simulate_rate_movedonetouchshare3 as "tool_simulate_rate_movedOneTouchShare" }