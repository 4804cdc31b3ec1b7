/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ moved: NonNullable<unknown>, declared: NonNullable<unknown>, found: NonNullable<unknown> }} Tool_Demo_TruthInputs */

const en_tool_demo_truth = /** @type {(inputs: Tool_Demo_TruthInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Against the truth (a simulation only has one): of ${i?.moved} moved, ${i?.declared} were declared, ${i?.found} found,`)
};

const es_tool_demo_truth = /** @type {(inputs: Tool_Demo_TruthInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Frente a la verdad (solo una simulación la tiene): de ${i?.moved} trasladadas, ${i?.declared} estaban declaradas, ${i?.found} halladas,`)
};

/**
* | output |
* | --- |
* | "Against the truth (a simulation only has one): of {moved} moved, {declared} were declared, {found} found," |
*
* @param {Tool_Demo_TruthInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_demo_truth = /** @type {((inputs: Tool_Demo_TruthInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_TruthInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_demo_truth(inputs)
	return en_tool_demo_truth(inputs)
});