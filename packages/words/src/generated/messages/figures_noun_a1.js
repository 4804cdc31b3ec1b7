/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_A1Inputs */

const en_figures_noun_a1 = /** @type {(inputs: Figures_Noun_A1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`adverse actions after the network was known and before a decision|after it was known, before a decision`)
};

const es_figures_noun_a1 = /** @type {(inputs: Figures_Noun_A1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`actuaciones adversas tras conocerse la red y antes de una decisión|tras conocerse, antes de una decisión`)
};

/**
* | output |
* | --- |
* | "adverse actions after the network was known and before a decision\|after it was known, before a decision" |
*
* @param {Figures_Noun_A1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_a1 = /** @type {((inputs?: Figures_Noun_A1Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_A1Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_a1(inputs)
	return en_figures_noun_a1(inputs)
});