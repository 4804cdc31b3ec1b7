/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_D1Inputs */

const en_figures_noun_d1 = /** @type {(inputs: Figures_Noun_D1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons settled as not the person|not the person`)
};

const es_figures_noun_d1 = /** @type {(inputs: Figures_Noun_D1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas resueltas como no es la persona|no es la persona`)
};

/**
* | output |
* | --- |
* | "persons settled as not the person\|not the person" |
*
* @param {Figures_Noun_D1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_d1 = /** @type {((inputs?: Figures_Noun_D1Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_D1Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_d1(inputs)
	return en_figures_noun_d1(inputs)
});