/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ mapping: NonNullable<unknown>, dir: NonNullable<unknown> }} Tool_Quick_NextInputs */

const en_tool_quick_next = /** @type {(inputs: Tool_Quick_NextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Columns were guessed: ${i?.mapping}. Go on with: lookback review list --dir ${i?.dir}`)
};

const es_tool_quick_next = /** @type {(inputs: Tool_Quick_NextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Las columnas se dedujeron: ${i?.mapping}. Siga con: lookback review list --dir ${i?.dir}`)
};

/**
* | output |
* | --- |
* | "Columns were guessed: {mapping}. Go on with: lookback review list --dir {dir}" |
*
* @param {Tool_Quick_NextInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_quick_next = /** @type {((inputs: Tool_Quick_NextInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Quick_NextInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_quick_next(inputs)
	return en_tool_quick_next(inputs)
});