/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ linked: NonNullable<unknown>, persons: NonNullable<unknown>, moved: NonNullable<unknown> }} Tool_Demo_TraceInputs */

const en_tool_demo_trace = /** @type {(inputs: Tool_Demo_TraceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.linked} of ${i?.persons} used a detail; ${i?.moved} made a leg of a journey.`)
};

const es_tool_demo_trace = /** @type {(inputs: Tool_Demo_TraceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.linked} de ${i?.persons} usaron un dato; ${i?.moved} hicieron un tramo de viaje.`)
};

/**
* | output |
* | --- |
* | "{linked} of {persons} used a detail; {moved} made a leg of a journey." |
*
* @param {Tool_Demo_TraceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_demo_trace = /** @type {((inputs: Tool_Demo_TraceInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_TraceInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_demo_trace(inputs)
	return en_tool_demo_trace(inputs)
});