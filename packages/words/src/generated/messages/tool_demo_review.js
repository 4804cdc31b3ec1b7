/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ first: NonNullable<unknown>, second: NonNullable<unknown>, third: NonNullable<unknown> }} Tool_Demo_ReviewInputs */

const en_tool_demo_review = /** @type {(inputs: Tool_Demo_ReviewInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`SIMULATED DECISIONS: ${i?.first} first, ${i?.second} second readings, ${i?.third} settled by a third.`)
};

const es_tool_demo_review = /** @type {(inputs: Tool_Demo_ReviewInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`DECISIONES SIMULADAS: ${i?.first} primeras lecturas, ${i?.second} segundas, ${i?.third} resueltas por un tercero.`)
};

/**
* | output |
* | --- |
* | "SIMULATED DECISIONS: {first} first, {second} second readings, {third} settled by a third." |
*
* @param {Tool_Demo_ReviewInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_demo_review = /** @type {((inputs: Tool_Demo_ReviewInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_ReviewInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_demo_review(inputs)
	return en_tool_demo_review(inputs)
});