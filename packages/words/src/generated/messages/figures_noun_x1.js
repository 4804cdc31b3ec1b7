/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_X1Inputs */

const en_figures_noun_x1 = /** @type {(inputs: Figures_Noun_X1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons excluded as misidentified|not this person`)
};

const es_figures_noun_x1 = /** @type {(inputs: Figures_Noun_X1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas excluidas por identificación errónea|no es esta persona`)
};

/**
* | output |
* | --- |
* | "persons excluded as misidentified\|not this person" |
*
* @param {Figures_Noun_X1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_x1 = /** @type {((inputs?: Figures_Noun_X1Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_X1Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_x1(inputs)
	return en_figures_noun_x1(inputs)
});