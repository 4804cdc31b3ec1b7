/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_E2mInputs */

const en_figures_noun_e2m = /** @type {(inputs: Figures_Noun_E2mInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons moved who are in proceedings|in proceedings`)
};

const es_figures_noun_e2m = /** @type {(inputs: Figures_Noun_E2mInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas trasladadas con procedimientos abiertos|con procedimientos abiertos`)
};

/**
* | output |
* | --- |
* | "persons moved who are in proceedings\|in proceedings" |
*
* @param {Figures_Noun_E2mInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_e2m = /** @type {((inputs?: Figures_Noun_E2mInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_E2mInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_e2m(inputs)
	return en_figures_noun_e2m(inputs)
});