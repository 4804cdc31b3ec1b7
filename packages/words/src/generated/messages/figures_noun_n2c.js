/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_N2cInputs */

const en_figures_noun_n2c = /** @type {(inputs: Figures_Noun_N2cInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons under review with two or more network details|two or more`)
};

const es_figures_noun_n2c = /** @type {(inputs: Figures_Noun_N2cInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas en revisión con dos o más datos de la red|dos o más`)
};

/**
* | output |
* | --- |
* | "persons under review with two or more network details\|two or more" |
*
* @param {Figures_Noun_N2cInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_n2c = /** @type {((inputs?: Figures_Noun_N2cInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_N2cInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_n2c(inputs)
	return en_figures_noun_n2c(inputs)
});