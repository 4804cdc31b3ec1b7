/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_XInputs */

const en_figures_noun_x = /** @type {(inputs: Figures_Noun_XInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons excluded before review|set aside before review`)
};

const es_figures_noun_x = /** @type {(inputs: Figures_Noun_XInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas excluidas antes de la revisión|apartadas antes de la revisión`)
};

/**
* | output |
* | --- |
* | "persons excluded before review\|set aside before review" |
*
* @param {Figures_Noun_XInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_x = /** @type {((inputs?: Figures_Noun_XInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_XInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_x(inputs)
	return en_figures_noun_x(inputs)
});