/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_D8Inputs */

const en_figures_noun_d8 = /** @type {(inputs: Figures_Noun_D8Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons deceased or out of scope|deceased or out of scope`)
};

const es_figures_noun_d8 = /** @type {(inputs: Figures_Noun_D8Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas fallecidas o fuera del alcance|fallecidas o fuera del alcance`)
};

/**
* | output |
* | --- |
* | "persons deceased or out of scope\|deceased or out of scope" |
*
* @param {Figures_Noun_D8Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_d8 = /** @type {((inputs?: Figures_Noun_D8Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_D8Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_d8(inputs)
	return en_figures_noun_d8(inputs)
});