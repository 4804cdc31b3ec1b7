/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_N3cInputs */

const en_figures_noun_n3c = /** @type {(inputs: Figures_Noun_N3cInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons under review with three or more network details|three or more`)
};

const es_figures_noun_n3c = /** @type {(inputs: Figures_Noun_N3cInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas en revisión con tres o más datos de la red|tres o más`)
};

/**
* | output |
* | --- |
* | "persons under review with three or more network details\|three or more" |
*
* @param {Figures_Noun_N3cInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_n3c = /** @type {((inputs?: Figures_Noun_N3cInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_N3cInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_n3c(inputs)
	return en_figures_noun_n3c(inputs)
});