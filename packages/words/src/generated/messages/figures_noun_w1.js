/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_W1Inputs */

const en_figures_noun_w1 = /** @type {(inputs: Figures_Noun_W1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons in custody|in custody`)
};

const es_figures_noun_w1 = /** @type {(inputs: Figures_Noun_W1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas bajo custodia|bajo custodia`)
};

/**
* | output |
* | --- |
* | "persons in custody\|in custody" |
*
* @param {Figures_Noun_W1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_w1 = /** @type {((inputs?: Figures_Noun_W1Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_W1Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_w1(inputs)
	return en_figures_noun_w1(inputs)
});