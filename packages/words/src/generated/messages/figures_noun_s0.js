/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_S0Inputs */

const en_figures_noun_s0 = /** @type {(inputs: Figures_Noun_S0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons not started|not started`)
};

const es_figures_noun_s0 = /** @type {(inputs: Figures_Noun_S0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas sin empezar|sin empezar`)
};

/**
* | output |
* | --- |
* | "persons not started\|not started" |
*
* @param {Figures_Noun_S0Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_s0 = /** @type {((inputs?: Figures_Noun_S0Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_S0Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_s0(inputs)
	return en_figures_noun_s0(inputs)
});