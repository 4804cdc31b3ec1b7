/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ people: NonNullable<unknown>, rows: NonNullable<unknown>, folder: NonNullable<unknown> }} Tool_Simulate_WroteInputs */

const en_tool_simulate_wrote = /** @type {(inputs: Tool_Simulate_WroteInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.people}, ${i?.rows} in ${i?.folder}:`)
};

const es_tool_simulate_wrote = /** @type {(inputs: Tool_Simulate_WroteInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.people}, ${i?.rows} en ${i?.folder}:`)
};

/**
* | output |
* | --- |
* | "{people}, {rows} in {folder}:" |
*
* @param {Tool_Simulate_WroteInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_simulate_wrote = /** @type {((inputs: Tool_Simulate_WroteInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_WroteInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_simulate_wrote(inputs)
	return en_tool_simulate_wrote(inputs)
});