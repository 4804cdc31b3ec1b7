/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_K0Inputs */

const en_figures_noun_k0 = /** @type {(inputs: Figures_Noun_K0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons declared in the memo|named in the memo`)
};

const es_figures_noun_k0 = /** @type {(inputs: Figures_Noun_K0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas declaradas en la ficha|nombradas en la ficha`)
};

/**
* | output |
* | --- |
* | "persons declared in the memo\|named in the memo" |
*
* @param {Figures_Noun_K0Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_k0 = /** @type {((inputs?: Figures_Noun_K0Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_K0Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_k0(inputs)
	return en_figures_noun_k0(inputs)
});