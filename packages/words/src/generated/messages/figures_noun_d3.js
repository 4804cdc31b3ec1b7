/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_D3Inputs */

const en_figures_noun_d3 = /** @type {(inputs: Figures_Noun_D3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons settled as link, nothing adverse|link, nothing adverse`)
};

const es_figures_noun_d3 = /** @type {(inputs: Figures_Noun_D3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas resueltas como vínculo, nada adverso|vínculo, nada adverso`)
};

/**
* | output |
* | --- |
* | "persons settled as link, nothing adverse\|link, nothing adverse" |
*
* @param {Figures_Noun_D3Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_d3 = /** @type {((inputs?: Figures_Noun_D3Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_D3Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_d3(inputs)
	return en_figures_noun_d3(inputs)
});