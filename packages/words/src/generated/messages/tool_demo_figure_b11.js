/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown> }} Tool_Demo_Figure_B11Inputs */

const en_tool_demo_figure_b11 = /** @type {(inputs: Tool_Demo_Figure_B11Inputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} acted on before decided`)
};

const es_tool_demo_figure_b11 = /** @type {(inputs: Tool_Demo_Figure_B11Inputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} objeto de actuaciones antes de decidir`)
};

/**
* | output |
* | --- |
* | "{n} acted on before decided" |
*
* @param {Tool_Demo_Figure_B11Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
const tool_demo_figure_b11 = /** @type {((inputs: Tool_Demo_Figure_B11Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_Figure_B11Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_demo_figure_b11(inputs)
	return en_tool_demo_figure_b11(inputs)
});
export { tool_demo_figure_b11 as "tool_demo_figure_B1" }