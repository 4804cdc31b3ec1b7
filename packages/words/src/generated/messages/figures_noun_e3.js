/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_E3Inputs */

const en_figures_noun_e3 = /** @type {(inputs: Figures_Noun_E3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons removed|removed`)
};

const es_figures_noun_e3 = /** @type {(inputs: Figures_Noun_E3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas expulsadas|expulsadas`)
};

/**
* | output |
* | --- |
* | "persons removed\|removed" |
*
* @param {Figures_Noun_E3Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_e3 = /** @type {((inputs?: Figures_Noun_E3Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_E3Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_e3(inputs)
	return en_figures_noun_e3(inputs)
});