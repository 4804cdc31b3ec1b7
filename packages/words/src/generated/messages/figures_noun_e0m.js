/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_E0mInputs */

const en_figures_noun_e0m = /** @type {(inputs: Figures_Noun_E0mInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`arrest events of persons moved|arrests of persons moved`)
};

const es_figures_noun_e0m = /** @type {(inputs: Figures_Noun_E0mInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`arrestos de personas trasladadas`)
};

/**
* | output |
* | --- |
* | "arrest events of persons moved\|arrests of persons moved" |
*
* @param {Figures_Noun_E0mInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_e0m = /** @type {((inputs?: Figures_Noun_E0mInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_E0mInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_e0m(inputs)
	return en_figures_noun_e0m(inputs)
});