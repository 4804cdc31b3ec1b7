/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_M1Inputs */

const en_figures_noun_m1 = /** @type {(inputs: Figures_Noun_M1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons moved by the network|moved by the network|moved`)
};

const es_figures_noun_m1 = /** @type {(inputs: Figures_Noun_M1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas trasladadas por la red|trasladadas por la red|trasladadas|trasladada por la red`)
};

/**
* | output |
* | --- |
* | "persons moved by the network\|moved by the network\|moved" |
*
* @param {Figures_Noun_M1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_m1 = /** @type {((inputs?: Figures_Noun_M1Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_M1Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_m1(inputs)
	return en_figures_noun_m1(inputs)
});