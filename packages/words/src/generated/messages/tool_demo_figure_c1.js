/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown> }} Tool_Demo_Figure_C1Inputs */

const en_tool_demo_figure_c1 = /** @type {(inputs: Tool_Demo_Figure_C1Inputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} under review`)
};

const es_tool_demo_figure_c1 = /** @type {(inputs: Tool_Demo_Figure_C1Inputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} en revisión`)
};

/**
* | output |
* | --- |
* | "{n} under review" |
*
* @param {Tool_Demo_Figure_C1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
const tool_demo_figure_c1 = /** @type {((inputs: Tool_Demo_Figure_C1Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_Figure_C1Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_demo_figure_c1(inputs)
	return en_tool_demo_figure_c1(inputs)
});
export { tool_demo_figure_c1 as "tool_demo_figure_C" }