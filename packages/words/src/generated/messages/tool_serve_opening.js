/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Tool_Serve_OpeningInputs */

const en_tool_serve_opening = /** @type {(inputs: Tool_Serve_OpeningInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`lookback: opening the workspace ...`)
};

const es_tool_serve_opening = /** @type {(inputs: Tool_Serve_OpeningInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`lookback: abriendo el espacio de trabajo ...`)
};

/**
* | output |
* | --- |
* | "lookback: opening the workspace ..." |
*
* @param {Tool_Serve_OpeningInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_serve_opening = /** @type {((inputs?: Tool_Serve_OpeningInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Serve_OpeningInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_serve_opening(inputs)
	return en_tool_serve_opening(inputs)
});