/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown> }} Tool_Demo_Figure_M11Inputs */

const en_tool_demo_figure_m11 = /** @type {(inputs: Tool_Demo_Figure_M11Inputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} moved`)
};

const es_tool_demo_figure_m11 = /** @type {(inputs: Tool_Demo_Figure_M11Inputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} trasladadas`)
};

/**
* | output |
* | --- |
* | "{n} moved" |
*
* @param {Tool_Demo_Figure_M11Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
const tool_demo_figure_m11 = /** @type {((inputs: Tool_Demo_Figure_M11Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_Figure_M11Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_demo_figure_m11(inputs)
	return en_tool_demo_figure_m11(inputs)
});
export { tool_demo_figure_m11 as "tool_demo_figure_M1" }