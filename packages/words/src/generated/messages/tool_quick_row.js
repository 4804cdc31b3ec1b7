/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ row: NonNullable<unknown>, value: NonNullable<unknown> }} Tool_Quick_RowInputs */

const en_tool_quick_row = /** @type {(inputs: Tool_Quick_RowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`row ${i?.row}: ${i?.value}`)
};

const es_tool_quick_row = /** @type {(inputs: Tool_Quick_RowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`fila ${i?.row}: ${i?.value}`)
};

/**
* | output |
* | --- |
* | "row {row}: {value}" |
*
* @param {Tool_Quick_RowInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_quick_row = /** @type {((inputs: Tool_Quick_RowInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Quick_RowInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_quick_row(inputs)
	return en_tool_quick_row(inputs)
});