/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_N1cInputs */

const en_figures_noun_n1c = /** @type {(inputs: Figures_Noun_N1cInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons under review with one or more network details|one or more`)
};

const es_figures_noun_n1c = /** @type {(inputs: Figures_Noun_N1cInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas en revisión con uno o más datos de la red|uno o más`)
};

/**
* | output |
* | --- |
* | "persons under review with one or more network details\|one or more" |
*
* @param {Figures_Noun_N1cInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_n1c = /** @type {((inputs?: Figures_Noun_N1cInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_N1cInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_n1c(inputs)
	return en_figures_noun_n1c(inputs)
});