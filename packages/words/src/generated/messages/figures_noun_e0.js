/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_E0Inputs */

const en_figures_noun_e0 = /** @type {(inputs: Figures_Noun_E0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`arrest events|arrests`)
};

const es_figures_noun_e0 = /** @type {(inputs: Figures_Noun_E0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`arrestos registrados|arrestos`)
};

/**
* | output |
* | --- |
* | "arrest events\|arrests" |
*
* @param {Figures_Noun_E0Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_e0 = /** @type {((inputs?: Figures_Noun_E0Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_E0Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_e0(inputs)
	return en_figures_noun_e0(inputs)
});