/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_D5Inputs */

const en_figures_noun_d5 = /** @type {(inputs: Figures_Noun_D5Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons with a role in the network supported|role in the network supported`)
};

const es_figures_noun_d5 = /** @type {(inputs: Figures_Noun_D5Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas con un papel en la red acreditado|papel en la red acreditado`)
};

/**
* | output |
* | --- |
* | "persons with a role in the network supported\|role in the network supported" |
*
* @param {Figures_Noun_D5Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_d5 = /** @type {((inputs?: Figures_Noun_D5Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_D5Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_d5(inputs)
	return en_figures_noun_d5(inputs)
});