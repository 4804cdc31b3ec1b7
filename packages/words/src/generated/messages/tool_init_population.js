/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Tool_Init_PopulationInputs */

const en_tool_init_population = /** @type {(inputs: Tool_Init_PopulationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who is covered?`)
};

const es_tool_init_population = /** @type {(inputs: Tool_Init_PopulationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`¿A quién abarca?`)
};

/**
* | output |
* | --- |
* | "Who is covered?" |
*
* @param {Tool_Init_PopulationInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_init_population = /** @type {((inputs?: Tool_Init_PopulationInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Init_PopulationInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_init_population(inputs)
	return en_tool_init_population(inputs)
});