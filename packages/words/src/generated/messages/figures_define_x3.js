/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_X3Inputs */

const en_figures_define_x3 = /** @type {(inputs: Figures_Define_X3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The use lies outside the period or the population of the charter.`)
};

const es_figures_define_x3 = /** @type {(inputs: Figures_Define_X3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`El uso queda fuera del periodo o de la población del mandato.`)
};

/**
* | output |
* | --- |
* | "The use lies outside the period or the population of the charter." |
*
* @param {Figures_Define_X3Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_x3 = /** @type {((inputs?: Figures_Define_X3Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_X3Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_x3(inputs)
	return en_figures_define_x3(inputs)
});