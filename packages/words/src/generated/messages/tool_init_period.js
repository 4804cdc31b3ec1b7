/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Tool_Init_PeriodInputs */

const en_tool_init_period = /** @type {(inputs: Tool_Init_PeriodInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Which period? (FROM..TO)`)
};

const es_tool_init_period = /** @type {(inputs: Tool_Init_PeriodInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`¿Qué periodo? (DESDE..HASTA)`)
};

/**
* | output |
* | --- |
* | "Which period? (FROM..TO)" |
*
* @param {Tool_Init_PeriodInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_init_period = /** @type {((inputs?: Tool_Init_PeriodInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Init_PeriodInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_init_period(inputs)
	return en_tool_init_period(inputs)
});