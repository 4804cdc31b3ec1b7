/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_X3Inputs */

const en_figures_noun_x3 = /** @type {(inputs: Figures_Noun_X3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons excluded as out of period or scope|out of period`)
};

const es_figures_noun_x3 = /** @type {(inputs: Figures_Noun_X3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas excluidas por estar fuera del periodo o del alcance|fuera del periodo`)
};

/**
* | output |
* | --- |
* | "persons excluded as out of period or scope\|out of period" |
*
* @param {Figures_Noun_X3Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_x3 = /** @type {((inputs?: Figures_Noun_X3Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_X3Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_x3(inputs)
	return en_figures_noun_x3(inputs)
});