/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_S1Inputs */

const en_figures_noun_s1 = /** @type {(inputs: Figures_Noun_S1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons in first review|first review`)
};

const es_figures_noun_s1 = /** @type {(inputs: Figures_Noun_S1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas en primera revisión|primera revisión`)
};

/**
* | output |
* | --- |
* | "persons in first review\|first review" |
*
* @param {Figures_Noun_S1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_s1 = /** @type {((inputs?: Figures_Noun_S1Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_S1Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_s1(inputs)
	return en_figures_noun_s1(inputs)
});