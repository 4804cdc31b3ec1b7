/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_W8Inputs */

const en_figures_noun_w8 = /** @type {(inputs: Figures_Noun_W8Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons on whose place the sources disagree|sources disagree`)
};

const es_figures_noun_w8 = /** @type {(inputs: Figures_Noun_W8Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas sobre cuyo lugar discrepan las fuentes|las fuentes discrepan`)
};

/**
* | output |
* | --- |
* | "persons on whose place the sources disagree\|sources disagree" |
*
* @param {Figures_Noun_W8Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_w8 = /** @type {((inputs?: Figures_Noun_W8Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_W8Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_w8(inputs)
	return en_figures_noun_w8(inputs)
});