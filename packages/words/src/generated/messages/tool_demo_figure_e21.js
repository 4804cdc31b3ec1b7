/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown> }} Tool_Demo_Figure_E21Inputs */

const en_tool_demo_figure_e21 = /** @type {(inputs: Tool_Demo_Figure_E21Inputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} in proceedings`)
};

const es_tool_demo_figure_e21 = /** @type {(inputs: Tool_Demo_Figure_E21Inputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} en procedimientos`)
};

/**
* | output |
* | --- |
* | "{n} in proceedings" |
*
* @param {Tool_Demo_Figure_E21Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
const tool_demo_figure_e21 = /** @type {((inputs: Tool_Demo_Figure_E21Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_Figure_E21Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_demo_figure_e21(inputs)
	return en_tool_demo_figure_e21(inputs)
});
export { tool_demo_figure_e21 as "tool_demo_figure_E2" }