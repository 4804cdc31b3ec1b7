/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ least: NonNullable<unknown>, observed: NonNullable<unknown>, expected: NonNullable<unknown> }} Tool_Demo_At_LeastInputs */

const en_tool_demo_at_least = /** @type {(inputs: Tool_Demo_At_LeastInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.least} or more details: ${i?.observed}; by coincidence alone about ${i?.expected}.`)
};

const es_tool_demo_at_least = /** @type {(inputs: Tool_Demo_At_LeastInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.least} o más datos: ${i?.observed}; solo por coincidencia, unas ${i?.expected}.`)
};

/**
* | output |
* | --- |
* | "{least} or more details: {observed}; by coincidence alone about {expected}." |
*
* @param {Tool_Demo_At_LeastInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_demo_at_least = /** @type {((inputs: Tool_Demo_At_LeastInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_At_LeastInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_demo_at_least(inputs)
	return en_tool_demo_at_least(inputs)
});