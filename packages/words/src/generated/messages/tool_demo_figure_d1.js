/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown> }} Tool_Demo_Figure_D1Inputs */

const en_tool_demo_figure_d1 = /** @type {(inputs: Tool_Demo_Figure_D1Inputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} decided`)
};

const es_tool_demo_figure_d1 = /** @type {(inputs: Tool_Demo_Figure_D1Inputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} decididas`)
};

/**
* | output |
* | --- |
* | "{n} decided" |
*
* @param {Tool_Demo_Figure_D1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
const tool_demo_figure_d1 = /** @type {((inputs: Tool_Demo_Figure_D1Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_Figure_D1Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_demo_figure_d1(inputs)
	return en_tool_demo_figure_d1(inputs)
});
export { tool_demo_figure_d1 as "tool_demo_figure_D" }