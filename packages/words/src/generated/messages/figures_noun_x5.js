/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_X5Inputs */

const en_figures_noun_x5 = /** @type {(inputs: Figures_Noun_X5Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons excluded as found to be double|found to be double`)
};

const es_figures_noun_x5 = /** @type {(inputs: Figures_Noun_X5Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas excluidas por resultar duplicadas|resultaron duplicadas`)
};

/**
* | output |
* | --- |
* | "persons excluded as found to be double\|found to be double" |
*
* @param {Figures_Noun_X5Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_x5 = /** @type {((inputs?: Figures_Noun_X5Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_X5Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_x5(inputs)
	return en_figures_noun_x5(inputs)
});