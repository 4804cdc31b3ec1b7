/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_R3Inputs */

const en_figures_noun_r3 = /** @type {(inputs: Figures_Noun_R3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`records unreadable or not searchable|unreadable`)
};

const es_figures_noun_r3 = /** @type {(inputs: Figures_Noun_R3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`registros ilegibles o no consultables|ilegibles`)
};

/**
* | output |
* | --- |
* | "records unreadable or not searchable\|unreadable" |
*
* @param {Figures_Noun_R3Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_r3 = /** @type {((inputs?: Figures_Noun_R3Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_R3Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_r3(inputs)
	return en_figures_noun_r3(inputs)
});