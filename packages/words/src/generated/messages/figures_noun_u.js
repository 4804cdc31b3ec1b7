/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_UInputs */

const en_figures_noun_u = /** @type {(inputs: Figures_Noun_UInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons not yet decided|not yet decided`)
};

const es_figures_noun_u = /** @type {(inputs: Figures_Noun_UInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas aún sin decidir|aún sin decidir`)
};

/**
* | output |
* | --- |
* | "persons not yet decided\|not yet decided" |
*
* @param {Figures_Noun_UInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_u = /** @type {((inputs?: Figures_Noun_UInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_UInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_u(inputs)
	return en_figures_noun_u(inputs)
});