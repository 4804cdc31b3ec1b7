/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown> }} Tool_Demo_Figure_W51Inputs */

const en_tool_demo_figure_w51 = /** @type {(inputs: Tool_Demo_Figure_W51Inputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} not found after every search`)
};

const es_tool_demo_figure_w51 = /** @type {(inputs: Tool_Demo_Figure_W51Inputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} sin hallar tras todas las búsquedas`)
};

/**
* | output |
* | --- |
* | "{n} not found after every search" |
*
* @param {Tool_Demo_Figure_W51Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
const tool_demo_figure_w51 = /** @type {((inputs: Tool_Demo_Figure_W51Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_Figure_W51Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_demo_figure_w51(inputs)
	return en_tool_demo_figure_w51(inputs)
});
export { tool_demo_figure_w51 as "tool_demo_figure_W5" }