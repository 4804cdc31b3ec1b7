/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Tool_Serve_BuildingInputs */

const en_tool_serve_building = /** @type {(inputs: Tool_Serve_BuildingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`lookback: building the workbench (first use, or after an update) ...`)
};

const es_tool_serve_building = /** @type {(inputs: Tool_Serve_BuildingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`lookback: preparando el puesto de trabajo (primer uso, o tras una actualización) ...`)
};

/**
* | output |
* | --- |
* | "lookback: building the workbench (first use, or after an update) ..." |
*
* @param {Tool_Serve_BuildingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_serve_building = /** @type {((inputs?: Tool_Serve_BuildingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Serve_BuildingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_serve_building(inputs)
	return en_tool_serve_building(inputs)
});