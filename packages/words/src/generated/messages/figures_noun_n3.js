/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_N3Inputs */

const en_figures_noun_n3 = /** @type {(inputs: Figures_Noun_N3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons with three or more network details|three or more`)
};

const es_figures_noun_n3 = /** @type {(inputs: Figures_Noun_N3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas con tres o más datos de la red|tres o más`)
};

/**
* | output |
* | --- |
* | "persons with three or more network details\|three or more" |
*
* @param {Figures_Noun_N3Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_n3 = /** @type {((inputs?: Figures_Noun_N3Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_N3Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_n3(inputs)
	return en_figures_noun_n3(inputs)
});