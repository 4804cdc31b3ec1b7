/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ statements: NonNullable<unknown>, systems: NonNullable<unknown>, unsearched: NonNullable<unknown> }} Tool_Demo_StatementsInputs */

const en_tool_demo_statements = /** @type {(inputs: Tool_Demo_StatementsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.statements}; ${i?.systems}, of which not searched: ${i?.unsearched}.`)
};

const es_tool_demo_statements = /** @type {(inputs: Tool_Demo_StatementsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.statements}; ${i?.systems}, de ellos sin consultar: ${i?.unsearched}.`)
};

/**
* | output |
* | --- |
* | "{statements}; {systems}, of which not searched: {unsearched}." |
*
* @param {Tool_Demo_StatementsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_demo_statements = /** @type {((inputs: Tool_Demo_StatementsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_StatementsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_demo_statements(inputs)
	return en_tool_demo_statements(inputs)
});