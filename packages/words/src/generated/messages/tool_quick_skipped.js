/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ file: NonNullable<unknown>, line: NonNullable<unknown>, text: NonNullable<unknown> }} Tool_Quick_SkippedInputs */

const en_tool_quick_skipped = /** @type {(inputs: Tool_Quick_SkippedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`skipped ${i?.file} line ${i?.line}: ${i?.text}`)
};

const es_tool_quick_skipped = /** @type {(inputs: Tool_Quick_SkippedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`omitida en ${i?.file} la línea ${i?.line}: ${i?.text}`)
};

/**
* | output |
* | --- |
* | "skipped {file} line {line}: {text}" |
*
* @param {Tool_Quick_SkippedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_quick_skipped = /** @type {((inputs: Tool_Quick_SkippedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Quick_SkippedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_quick_skipped(inputs)
	return en_tool_quick_skipped(inputs)
});