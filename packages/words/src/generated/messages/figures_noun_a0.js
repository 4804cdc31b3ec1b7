/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_A0Inputs */

const en_figures_noun_a0 = /** @type {(inputs: Figures_Noun_A0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`adverse actions before the network was known|before the network was known`)
};

const es_figures_noun_a0 = /** @type {(inputs: Figures_Noun_A0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`actuaciones adversas antes de conocerse la red|antes de conocerse la red`)
};

/**
* | output |
* | --- |
* | "adverse actions before the network was known\|before the network was known" |
*
* @param {Figures_Noun_A0Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_a0 = /** @type {((inputs?: Figures_Noun_A0Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_A0Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_a0(inputs)
	return en_figures_noun_a0(inputs)
});