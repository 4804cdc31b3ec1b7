/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ people: NonNullable<unknown>, rows: NonNullable<unknown>, files: NonNullable<unknown> }} Tool_Demo_SimulateInputs */

const en_tool_demo_simulate = /** @type {(inputs: Tool_Demo_SimulateInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.people} in ${i?.rows} of ${i?.files}.`)
};

const es_tool_demo_simulate = /** @type {(inputs: Tool_Demo_SimulateInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.people} en ${i?.rows} de ${i?.files}.`)
};

/**
* | output |
* | --- |
* | "{people} in {rows} of {files}." |
*
* @param {Tool_Demo_SimulateInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_demo_simulate = /** @type {((inputs: Tool_Demo_SimulateInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_SimulateInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_demo_simulate(inputs)
	return en_tool_demo_simulate(inputs)
});