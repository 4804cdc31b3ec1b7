/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Tool_Demo_SimulatedInputs */

const en_tool_demo_simulated = /** @type {(inputs: Tool_Demo_SimulatedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`SIMULATED: people, files and decisions below are made up; nobody in them exists.`)
};

const es_tool_demo_simulated = /** @type {(inputs: Tool_Demo_SimulatedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`SIMULADO: las personas, los archivos y las decisiones que siguen son inventados; nadie de ellos existe.`)
};

/**
* | output |
* | --- |
* | "SIMULATED: people, files and decisions below are made up; nobody in them exists." |
*
* @param {Tool_Demo_SimulatedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_demo_simulated = /** @type {((inputs?: Tool_Demo_SimulatedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_SimulatedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_demo_simulated(inputs)
	return en_tool_demo_simulated(inputs)
});