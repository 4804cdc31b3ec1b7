/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_E2Inputs */

const en_figures_noun_e2 = /** @type {(inputs: Figures_Noun_E2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons in proceedings|in proceedings`)
};

const es_figures_noun_e2 = /** @type {(inputs: Figures_Noun_E2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas con procedimientos abiertos|con procedimientos abiertos`)
};

/**
* | output |
* | --- |
* | "persons in proceedings\|in proceedings" |
*
* @param {Figures_Noun_E2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_e2 = /** @type {((inputs?: Figures_Noun_E2Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_E2Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_e2(inputs)
	return en_figures_noun_e2(inputs)
});