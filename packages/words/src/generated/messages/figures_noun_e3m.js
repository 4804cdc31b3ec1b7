/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_E3mInputs */

const en_figures_noun_e3m = /** @type {(inputs: Figures_Noun_E3mInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons moved who were removed|removed`)
};

const es_figures_noun_e3m = /** @type {(inputs: Figures_Noun_E3mInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas trasladadas que fueron expulsadas|expulsadas`)
};

/**
* | output |
* | --- |
* | "persons moved who were removed\|removed" |
*
* @param {Figures_Noun_E3mInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_e3m = /** @type {((inputs?: Figures_Noun_E3mInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_E3mInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_e3m(inputs)
	return en_figures_noun_e3m(inputs)
});