/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Tool_Simulate_Rates_HeadingInputs */

const en_tool_simulate_rates_heading = /** @type {(inputs: Tool_Simulate_Rates_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Rates (--rate NAME=VALUE, may be repeated; shares from 0 to 1), each with its default:`)
};

const es_tool_simulate_rates_heading = /** @type {(inputs: Tool_Simulate_Rates_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tasas (--rate NOMBRE=VALOR, se puede repetir; proporciones de 0 a 1), cada una con su valor por defecto:`)
};

/**
* | output |
* | --- |
* | "Rates (--rate NAME=VALUE, may be repeated; shares from 0 to 1), each with its default:" |
*
* @param {Tool_Simulate_Rates_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_simulate_rates_heading = /** @type {((inputs?: Tool_Simulate_Rates_HeadingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rates_HeadingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_simulate_rates_heading(inputs)
	return en_tool_simulate_rates_heading(inputs)
});