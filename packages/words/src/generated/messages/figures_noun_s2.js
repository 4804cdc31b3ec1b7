/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_S2Inputs */

const en_figures_noun_s2 = /** @type {(inputs: Figures_Noun_S2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons in second review|second review`)
};

const es_figures_noun_s2 = /** @type {(inputs: Figures_Noun_S2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas en segunda revisión|segunda revisión`)
};

/**
* | output |
* | --- |
* | "persons in second review\|second review" |
*
* @param {Figures_Noun_S2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_s2 = /** @type {((inputs?: Figures_Noun_S2Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_S2Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_s2(inputs)
	return en_figures_noun_s2(inputs)
});