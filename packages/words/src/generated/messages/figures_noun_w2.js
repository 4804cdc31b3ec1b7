/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_W2Inputs */

const en_figures_noun_w2 = /** @type {(inputs: Figures_Noun_W2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons located, not in custody|located`)
};

const es_figures_noun_w2 = /** @type {(inputs: Figures_Noun_W2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas localizadas, no bajo custodia|localizadas`)
};

/**
* | output |
* | --- |
* | "persons located, not in custody\|located" |
*
* @param {Figures_Noun_W2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_w2 = /** @type {((inputs?: Figures_Noun_W2Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_W2Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_w2(inputs)
	return en_figures_noun_w2(inputs)
});