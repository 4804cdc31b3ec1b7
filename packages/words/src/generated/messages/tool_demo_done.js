/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ seconds: NonNullable<unknown> }} Tool_Demo_DoneInputs */

const en_tool_demo_done = /** @type {(inputs: Tool_Demo_DoneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Done in ${i?.seconds} s. Three lines to try:`)
};

const es_tool_demo_done = /** @type {(inputs: Tool_Demo_DoneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Hecho en ${i?.seconds} s. Tres líneas para probar:`)
};

/**
* | output |
* | --- |
* | "Done in {seconds} s. Three lines to try:" |
*
* @param {Tool_Demo_DoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_demo_done = /** @type {((inputs: Tool_Demo_DoneInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_DoneInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_demo_done(inputs)
	return en_tool_demo_done(inputs)
});