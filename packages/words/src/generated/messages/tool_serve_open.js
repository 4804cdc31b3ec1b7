/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Tool_Serve_OpenInputs */

const en_tool_serve_open = /** @type {(inputs: Tool_Serve_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The workbench is open at`)
};

const es_tool_serve_open = /** @type {(inputs: Tool_Serve_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`El puesto de trabajo está abierto en`)
};

/**
* | output |
* | --- |
* | "The workbench is open at" |
*
* @param {Tool_Serve_OpenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_serve_open = /** @type {((inputs?: Tool_Serve_OpenInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Serve_OpenInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_serve_open(inputs)
	return en_tool_serve_open(inputs)
});