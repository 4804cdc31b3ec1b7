/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown> }} Tool_Demo_Figure_B21Inputs */

const en_tool_demo_figure_b21 = /** @type {(inputs: Tool_Demo_Figure_B21Inputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} of them since settled as nothing adverse`)
};

const es_tool_demo_figure_b21 = /** @type {(inputs: Tool_Demo_Figure_B21Inputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} de ellas resueltas después sin nada adverso`)
};

/**
* | output |
* | --- |
* | "{n} of them since settled as nothing adverse" |
*
* @param {Tool_Demo_Figure_B21Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
const tool_demo_figure_b21 = /** @type {((inputs: Tool_Demo_Figure_B21Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_Figure_B21Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_demo_figure_b21(inputs)
	return en_tool_demo_figure_b21(inputs)
});
export { tool_demo_figure_b21 as "tool_demo_figure_B2" }