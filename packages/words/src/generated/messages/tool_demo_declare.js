/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ details: NonNullable<unknown>, members: NonNullable<unknown>, first: NonNullable<unknown> }} Tool_Demo_DeclareInputs */

const en_tool_demo_declare = /** @type {(inputs: Tool_Demo_DeclareInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.details}, ${i?.members}, ${i?.first}.`)
};

const es_tool_demo_declare = /** @type {(inputs: Tool_Demo_DeclareInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.details}, ${i?.members}, ${i?.first}.`)
};

/**
* | output |
* | --- |
* | "{details}, {members}, {first}." |
*
* @param {Tool_Demo_DeclareInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_demo_declare = /** @type {((inputs: Tool_Demo_DeclareInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_DeclareInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_demo_declare(inputs)
	return en_tool_demo_declare(inputs)
});