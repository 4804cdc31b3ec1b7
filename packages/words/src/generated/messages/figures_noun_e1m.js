/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_E1mInputs */

const en_figures_noun_e1m = /** @type {(inputs: Figures_Noun_E1mInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons moved who were arrested at least once|arrested at least once|arrested`)
};

const es_figures_noun_e1m = /** @type {(inputs: Figures_Noun_E1mInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas trasladadas arrestadas al menos una vez|arrestadas al menos una vez|arrestadas`)
};

/**
* | output |
* | --- |
* | "persons moved who were arrested at least once\|arrested at least once\|arrested" |
*
* @param {Figures_Noun_E1mInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_e1m = /** @type {((inputs?: Figures_Noun_E1mInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_E1mInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_e1m(inputs)
	return en_figures_noun_e1m(inputs)
});