/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_CInputs */

const en_figures_noun_c = /** @type {(inputs: Figures_Noun_CInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons under review|under review|of the`)
};

const es_figures_noun_c = /** @type {(inputs: Figures_Noun_CInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas en revisión|en revisión|de las`)
};

/**
* | output |
* | --- |
* | "persons under review\|under review\|of the" |
*
* @param {Figures_Noun_CInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_c = /** @type {((inputs?: Figures_Noun_CInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_CInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_c(inputs)
	return en_figures_noun_c(inputs)
});