/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_X2Inputs */

const en_figures_noun_x2 = /** @type {(inputs: Figures_Noun_X2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons excluded because evidence was withdrawn or contested|evidence withdrawn`)
};

const es_figures_noun_x2 = /** @type {(inputs: Figures_Noun_X2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas excluidas por prueba retirada o impugnada|prueba retirada`)
};

/**
* | output |
* | --- |
* | "persons excluded because evidence was withdrawn or contested\|evidence withdrawn" |
*
* @param {Figures_Noun_X2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_x2 = /** @type {((inputs?: Figures_Noun_X2Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_X2Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_x2(inputs)
	return en_figures_noun_x2(inputs)
});