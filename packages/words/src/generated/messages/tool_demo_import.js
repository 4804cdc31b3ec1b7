/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ rows: NonNullable<unknown>, records: NonNullable<unknown>, rejected: NonNullable<unknown>, headers: NonNullable<unknown>, blank: NonNullable<unknown> }} Tool_Demo_ImportInputs */

const en_tool_demo_import = /** @type {(inputs: Tool_Demo_ImportInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.rows} = ${i?.records} + ${i?.rejected} unreadable + ${i?.headers} + ${i?.blank}. Bytes add up too.`)
};

const es_tool_demo_import = /** @type {(inputs: Tool_Demo_ImportInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.rows} = ${i?.records} + ${i?.rejected} ilegibles + ${i?.headers} + ${i?.blank}. Los bytes también cuadran.`)
};

/**
* | output |
* | --- |
* | "{rows} = {records} + {rejected} unreadable + {headers} + {blank}. Bytes add up too." |
*
* @param {Tool_Demo_ImportInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_demo_import = /** @type {((inputs: Tool_Demo_ImportInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_ImportInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_demo_import(inputs)
	return en_tool_demo_import(inputs)
});