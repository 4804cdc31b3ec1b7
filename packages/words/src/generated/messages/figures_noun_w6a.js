/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_W6aInputs */

const en_figures_noun_w6a = /** @type {(inputs: Figures_Noun_W6aInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons not yet searched for|not yet searched`)
};

const es_figures_noun_w6a = /** @type {(inputs: Figures_Noun_W6aInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas aún no buscadas|aún no buscadas`)
};

/**
* | output |
* | --- |
* | "persons not yet searched for\|not yet searched" |
*
* @param {Figures_Noun_W6aInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_w6a = /** @type {((inputs?: Figures_Noun_W6aInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_W6aInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_w6a(inputs)
	return en_figures_noun_w6a(inputs)
});