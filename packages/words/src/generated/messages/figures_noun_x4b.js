/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_X4bInputs */

const en_figures_noun_x4b = /** @type {(inputs: Figures_Noun_X4bInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons excluded as chance-compatible|fits chance`)
};

const es_figures_noun_x4b = /** @type {(inputs: Figures_Noun_X4bInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas excluidas por ser compatibles con el azar|compatible con el azar`)
};

/**
* | output |
* | --- |
* | "persons excluded as chance-compatible\|fits chance" |
*
* @param {Figures_Noun_X4bInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_x4b = /** @type {((inputs?: Figures_Noun_X4bInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_X4bInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_x4b(inputs)
	return en_figures_noun_x4b(inputs)
});