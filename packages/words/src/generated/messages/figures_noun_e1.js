/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_E1Inputs */

const en_figures_noun_e1 = /** @type {(inputs: Figures_Noun_E1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons arrested at least once|arrested at least once|arrested`)
};

const es_figures_noun_e1 = /** @type {(inputs: Figures_Noun_E1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas arrestadas al menos una vez|arrestadas al menos una vez|arrestadas|arrestada al menos una vez`)
};

/**
* | output |
* | --- |
* | "persons arrested at least once\|arrested at least once\|arrested" |
*
* @param {Figures_Noun_E1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_e1 = /** @type {((inputs?: Figures_Noun_E1Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_E1Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_e1(inputs)
	return en_figures_noun_e1(inputs)
});