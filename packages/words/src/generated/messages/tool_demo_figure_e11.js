/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown> }} Tool_Demo_Figure_E11Inputs */

const en_tool_demo_figure_e11 = /** @type {(inputs: Tool_Demo_Figure_E11Inputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} arrested at least once`)
};

const es_tool_demo_figure_e11 = /** @type {(inputs: Tool_Demo_Figure_E11Inputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} detenidas al menos una vez`)
};

/**
* | output |
* | --- |
* | "{n} arrested at least once" |
*
* @param {Tool_Demo_Figure_E11Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
const tool_demo_figure_e11 = /** @type {((inputs: Tool_Demo_Figure_E11Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_Figure_E11Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_demo_figure_e11(inputs)
	return en_tool_demo_figure_e11(inputs)
});
export { tool_demo_figure_e11 as "tool_demo_figure_E1" }