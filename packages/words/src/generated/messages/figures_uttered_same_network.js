/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ text: NonNullable<unknown> }} Figures_Uttered_Same_NetworkInputs */

const en_figures_uttered_same_network = /** @type {(inputs: Figures_Uttered_Same_NetworkInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`On an earlier case: ${i?.text}`)
};

const es_figures_uttered_same_network = /** @type {(inputs: Figures_Uttered_Same_NetworkInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Sobre un caso anterior: ${i?.text}`)
};

/**
* | output |
* | --- |
* | "On an earlier case: {text}" |
*
* @param {Figures_Uttered_Same_NetworkInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_uttered_same_network = /** @type {((inputs: Figures_Uttered_Same_NetworkInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Uttered_Same_NetworkInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_uttered_same_network(inputs)
	return en_figures_uttered_same_network(inputs)
});