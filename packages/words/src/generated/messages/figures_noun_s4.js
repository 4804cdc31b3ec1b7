/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_S4Inputs */

const en_figures_noun_s4 = /** @type {(inputs: Figures_Noun_S4Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons paused|paused`)
};

const es_figures_noun_s4 = /** @type {(inputs: Figures_Noun_S4Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas en pausa|en pausa`)
};

/**
* | output |
* | --- |
* | "persons paused\|paused" |
*
* @param {Figures_Noun_S4Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_s4 = /** @type {((inputs?: Figures_Noun_S4Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_S4Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_s4(inputs)
	return en_figures_noun_s4(inputs)
});