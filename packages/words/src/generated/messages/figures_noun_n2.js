/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_N2Inputs */

const en_figures_noun_n2 = /** @type {(inputs: Figures_Noun_N2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons with two or more network details|two or more`)
};

const es_figures_noun_n2 = /** @type {(inputs: Figures_Noun_N2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas con dos o más datos de la red|dos o más`)
};

/**
* | output |
* | --- |
* | "persons with two or more network details\|two or more" |
*
* @param {Figures_Noun_N2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_n2 = /** @type {((inputs?: Figures_Noun_N2Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_N2Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_n2(inputs)
	return en_figures_noun_n2(inputs)
});