/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_D2Inputs */

const en_figures_noun_d2 = /** @type {(inputs: Figures_Noun_D2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons settled as no link|no link`)
};

const es_figures_noun_d2 = /** @type {(inputs: Figures_Noun_D2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas resueltas como sin vínculo|sin vínculo`)
};

/**
* | output |
* | --- |
* | "persons settled as no link\|no link" |
*
* @param {Figures_Noun_D2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_d2 = /** @type {((inputs?: Figures_Noun_D2Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_D2Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_d2(inputs)
	return en_figures_noun_d2(inputs)
});