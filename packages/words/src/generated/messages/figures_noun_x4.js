/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_X4Inputs */

const en_figures_noun_x4 = /** @type {(inputs: Figures_Noun_X4Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons excluded by a rule of the charter|by a charter rule`)
};

const es_figures_noun_x4 = /** @type {(inputs: Figures_Noun_X4Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas excluidas por una regla del mandato|por una regla del mandato`)
};

/**
* | output |
* | --- |
* | "persons excluded by a rule of the charter\|by a charter rule" |
*
* @param {Figures_Noun_X4Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_x4 = /** @type {((inputs?: Figures_Noun_X4Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_X4Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_x4(inputs)
	return en_figures_noun_x4(inputs)
});