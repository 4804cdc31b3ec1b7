/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown>, figures: NonNullable<unknown> }} Tool_Demo_MeasureInputs */

const en_tool_demo_measure = /** @type {(inputs: Tool_Demo_MeasureInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`as of ${i?.day}: ${i?.figures}.`)
};

const es_tool_demo_measure = /** @type {(inputs: Tool_Demo_MeasureInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`a ${i?.day}: ${i?.figures}.`)
};

/**
* | output |
* | --- |
* | "as of {day}: {figures}." |
*
* @param {Tool_Demo_MeasureInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_demo_measure = /** @type {((inputs: Tool_Demo_MeasureInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_MeasureInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_demo_measure(inputs)
	return en_tool_demo_measure(inputs)
});