/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ new: NonNullable<unknown>, gone: NonNullable<unknown>, changed: NonNullable<unknown>, unchanged: NonNullable<unknown> }} Tool_Demo_RoundInputs */

const en_tool_demo_round = /** @type {(inputs: Tool_Demo_RoundInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`A round on a late phone extract: ${i?.new} new, ${i?.gone} gone, ${i?.changed} changed, ${i?.unchanged} unchanged and not raised again;`)
};

const es_tool_demo_round = /** @type {(inputs: Tool_Demo_RoundInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Una ronda con un extracto telefónico tardío: ${i?.new} nuevas, ${i?.gone} fuera, ${i?.changed} con cambios, ${i?.unchanged} sin cambios y no planteadas otra vez;`)
};

/**
* | output |
* | --- |
* | "A round on a late phone extract: {new} new, {gone} gone, {changed} changed, {unchanged} unchanged and not raised again;" |
*
* @param {Tool_Demo_RoundInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_demo_round = /** @type {((inputs: Tool_Demo_RoundInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_RoundInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_demo_round(inputs)
	return en_tool_demo_round(inputs)
});