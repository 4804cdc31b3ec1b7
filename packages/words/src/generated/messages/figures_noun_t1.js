/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_T1Inputs */

const en_figures_noun_t1 = /** @type {(inputs: Figures_Noun_T1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons who used a declared detail|used a declared detail`)
};

const es_figures_noun_t1 = /** @type {(inputs: Figures_Noun_T1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas que usaron un dato declarado|usaron un dato declarado`)
};

/**
* | output |
* | --- |
* | "persons who used a declared detail\|used a declared detail" |
*
* @param {Figures_Noun_T1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_t1 = /** @type {((inputs?: Figures_Noun_T1Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_T1Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_t1(inputs)
	return en_figures_noun_t1(inputs)
});