/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_R1Inputs */

const en_figures_noun_r1 = /** @type {(inputs: Figures_Noun_R1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`records resolved to a person|resolved to a person`)
};

const es_figures_noun_r1 = /** @type {(inputs: Figures_Noun_R1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`registros atribuidos a una persona|atribuidos a una persona`)
};

/**
* | output |
* | --- |
* | "records resolved to a person\|resolved to a person" |
*
* @param {Figures_Noun_R1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_r1 = /** @type {((inputs?: Figures_Noun_R1Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_R1Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_r1(inputs)
	return en_figures_noun_r1(inputs)
});