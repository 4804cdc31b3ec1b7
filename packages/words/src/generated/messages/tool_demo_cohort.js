/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ excluded: NonNullable<unknown>, cohort: NonNullable<unknown> }} Tool_Demo_CohortInputs */

const en_tool_demo_cohort = /** @type {(inputs: Tool_Demo_CohortInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.excluded} left out by the charter (a hub and nothing else); under review: ${i?.cohort}.`)
};

const es_tool_demo_cohort = /** @type {(inputs: Tool_Demo_CohortInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.excluded} fuera por el mandato (un nodo común y nada más); en revisión: ${i?.cohort}.`)
};

/**
* | output |
* | --- |
* | "{excluded} left out by the charter (a hub and nothing else); under review: {cohort}." |
*
* @param {Tool_Demo_CohortInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_demo_cohort = /** @type {((inputs: Tool_Demo_CohortInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_CohortInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_demo_cohort(inputs)
	return en_tool_demo_cohort(inputs)
});