/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ text: NonNullable<unknown>, hedge: NonNullable<unknown> }} Tool_Demo_SaidInputs */

const en_tool_demo_said = /** @type {(inputs: Tool_Demo_SaidInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Said of the network, never of a person: "${i?.text}" (${i?.hedge}).`)
};

const es_tool_demo_said = /** @type {(inputs: Tool_Demo_SaidInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Dicho de la red, nunca de una persona: «${i?.text}» (${i?.hedge}).`)
};

/**
* | output |
* | --- |
* | "Said of the network, never of a person: \"{text}\" ({hedge})." |
*
* @param {Tool_Demo_SaidInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_demo_said = /** @type {((inputs: Tool_Demo_SaidInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_SaidInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_demo_said(inputs)
	return en_tool_demo_said(inputs)
});