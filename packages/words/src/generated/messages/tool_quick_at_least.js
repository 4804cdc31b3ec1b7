/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ least: NonNullable<unknown>, persons: NonNullable<unknown>, expected: NonNullable<unknown> }} Tool_Quick_At_LeastInputs */

const en_tool_quick_at_least = /** @type {(inputs: Tool_Quick_At_LeastInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.least} or more details: ${i?.persons}; would show the same by coincidence: ${i?.expected}`)
};

const es_tool_quick_at_least = /** @type {(inputs: Tool_Quick_At_LeastInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.least} o más datos: ${i?.persons}; mostrarían lo mismo por coincidencia: ${i?.expected}`)
};

/**
* | output |
* | --- |
* | "{least} or more details: {persons}; would show the same by coincidence: {expected}" |
*
* @param {Tool_Quick_At_LeastInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_quick_at_least = /** @type {((inputs: Tool_Quick_At_LeastInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Quick_At_LeastInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_quick_at_least(inputs)
	return en_tool_quick_at_least(inputs)
});