/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_R0Inputs */

const en_figures_noun_r0 = /** @type {(inputs: Figures_Noun_R0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`records searched`)
};

const es_figures_noun_r0 = /** @type {(inputs: Figures_Noun_R0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`registros examinados`)
};

/**
* | output |
* | --- |
* | "records searched" |
*
* @param {Figures_Noun_R0Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_r0 = /** @type {((inputs?: Figures_Noun_R0Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_R0Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_r0(inputs)
	return en_figures_noun_r0(inputs)
});