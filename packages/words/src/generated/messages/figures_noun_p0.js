/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_P0Inputs */

const en_figures_noun_p0 = /** @type {(inputs: Figures_Noun_P0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons in the files|in the files`)
};

const es_figures_noun_p0 = /** @type {(inputs: Figures_Noun_P0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas en los archivos|en los archivos`)
};

/**
* | output |
* | --- |
* | "persons in the files\|in the files" |
*
* @param {Figures_Noun_P0Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_p0 = /** @type {((inputs?: Figures_Noun_P0Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_P0Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_p0(inputs)
	return en_figures_noun_p0(inputs)
});