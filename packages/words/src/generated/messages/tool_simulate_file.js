/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ file: NonNullable<unknown>, rows: NonNullable<unknown> }} Tool_Simulate_FileInputs */

const en_tool_simulate_file = /** @type {(inputs: Tool_Simulate_FileInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file}  ${i?.rows}`)
};

const es_tool_simulate_file = /** @type {(inputs: Tool_Simulate_FileInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file}  ${i?.rows}`)
};

/**
* | output |
* | --- |
* | "{file} {rows}" |
*
* @param {Tool_Simulate_FileInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_simulate_file = /** @type {((inputs: Tool_Simulate_FileInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_FileInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_simulate_file(inputs)
	return en_tool_simulate_file(inputs)
});