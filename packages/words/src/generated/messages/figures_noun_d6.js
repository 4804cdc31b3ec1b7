/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_D6Inputs */

const en_figures_noun_d6 = /** @type {(inputs: Figures_Noun_D6Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons with own conduct supported|own conduct supported`)
};

const es_figures_noun_d6 = /** @type {(inputs: Figures_Noun_D6Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas con conducta propia acreditada|conducta propia acreditada`)
};

/**
* | output |
* | --- |
* | "persons with own conduct supported\|own conduct supported" |
*
* @param {Figures_Noun_D6Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_d6 = /** @type {((inputs?: Figures_Noun_D6Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_D6Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_d6(inputs)
	return en_figures_noun_d6(inputs)
});