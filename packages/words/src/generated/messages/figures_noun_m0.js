/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_M0Inputs */

const en_figures_noun_m0 = /** @type {(inputs: Figures_Noun_M0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons under review without evidence of a journey leg|no journey leg on file`)
};

const es_figures_noun_m0 = /** @type {(inputs: Figures_Noun_M0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas en revisión sin prueba de un tramo de viaje|sin tramo de viaje en archivo`)
};

/**
* | output |
* | --- |
* | "persons under review without evidence of a journey leg\|no journey leg on file" |
*
* @param {Figures_Noun_M0Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_m0 = /** @type {((inputs?: Figures_Noun_M0Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_M0Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_m0(inputs)
	return en_figures_noun_m0(inputs)
});