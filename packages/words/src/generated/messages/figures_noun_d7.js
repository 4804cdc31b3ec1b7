/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_D7Inputs */

const en_figures_noun_d7 = /** @type {(inputs: Figures_Noun_D7Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons settled as not enough information|not enough information`)
};

const es_figures_noun_d7 = /** @type {(inputs: Figures_Noun_D7Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas resueltas como información insuficiente|información insuficiente`)
};

/**
* | output |
* | --- |
* | "persons settled as not enough information\|not enough information" |
*
* @param {Figures_Noun_D7Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_d7 = /** @type {((inputs?: Figures_Noun_D7Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_D7Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_d7(inputs)
	return en_figures_noun_d7(inputs)
});