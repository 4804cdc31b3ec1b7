/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_D4Inputs */

const en_figures_noun_d4 = /** @type {(inputs: Figures_Noun_D4Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons referred for protection|referred for protection`)
};

const es_figures_noun_d4 = /** @type {(inputs: Figures_Noun_D4Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas derivadas a protección|derivadas a protección`)
};

/**
* | output |
* | --- |
* | "persons referred for protection\|referred for protection" |
*
* @param {Figures_Noun_D4Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_d4 = /** @type {((inputs?: Figures_Noun_D4Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_D4Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_d4(inputs)
	return en_figures_noun_d4(inputs)
});