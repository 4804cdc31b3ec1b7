/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ phase: NonNullable<unknown>, basis: NonNullable<unknown> }} Figures_Noun_BasisInputs */

const en_figures_noun_basis = /** @type {(inputs: Figures_Noun_BasisInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.phase}: ${i?.basis}`)
};

const es_figures_noun_basis = /** @type {(inputs: Figures_Noun_BasisInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.phase}: ${i?.basis}`)
};

/**
* | output |
* | --- |
* | "{phase}: {basis}" |
*
* @param {Figures_Noun_BasisInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_basis = /** @type {((inputs: Figures_Noun_BasisInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_BasisInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_basis(inputs)
	return en_figures_noun_basis(inputs)
});