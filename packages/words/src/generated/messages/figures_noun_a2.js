/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_A2Inputs */

const en_figures_noun_a2 = /** @type {(inputs: Figures_Noun_A2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`adverse actions after a decision|after a decision`)
};

const es_figures_noun_a2 = /** @type {(inputs: Figures_Noun_A2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`actuaciones adversas tras una decisión|tras una decisión`)
};

/**
* | output |
* | --- |
* | "adverse actions after a decision\|after a decision" |
*
* @param {Figures_Noun_A2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_a2 = /** @type {((inputs?: Figures_Noun_A2Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_A2Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_a2(inputs)
	return en_figures_noun_a2(inputs)
});