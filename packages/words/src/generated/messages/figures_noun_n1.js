/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_N1Inputs */

const en_figures_noun_n1 = /** @type {(inputs: Figures_Noun_N1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons with one or more network details|one or more`)
};

const es_figures_noun_n1 = /** @type {(inputs: Figures_Noun_N1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas con uno o más datos de la red|uno o más`)
};

/**
* | output |
* | --- |
* | "persons with one or more network details\|one or more" |
*
* @param {Figures_Noun_N1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_n1 = /** @type {((inputs?: Figures_Noun_N1Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_N1Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_n1(inputs)
	return en_figures_noun_n1(inputs)
});