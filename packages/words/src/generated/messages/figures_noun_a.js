/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_AInputs */

const en_figures_noun_a = /** @type {(inputs: Figures_Noun_AInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`adverse actions|adverse actions`)
};

const es_figures_noun_a = /** @type {(inputs: Figures_Noun_AInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`actuaciones adversas`)
};

/**
* | output |
* | --- |
* | "adverse actions\|adverse actions" |
*
* @param {Figures_Noun_AInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_a = /** @type {((inputs?: Figures_Noun_AInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_AInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_a(inputs)
	return en_figures_noun_a(inputs)
});