/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_DInputs */

const en_figures_noun_d = /** @type {(inputs: Figures_Noun_DInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons decided|decided`)
};

const es_figures_noun_d = /** @type {(inputs: Figures_Noun_DInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas decididas|decididas`)
};

/**
* | output |
* | --- |
* | "persons decided\|decided" |
*
* @param {Figures_Noun_DInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_d = /** @type {((inputs?: Figures_Noun_DInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_DInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_d(inputs)
	return en_figures_noun_d(inputs)
});