/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_D3Inputs */

const en_figures_define_d3 = /** @type {(inputs: Figures_Define_D3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The use of a detail is confirmed or fits chance, and nothing adverse about the person is supported.`)
};

const es_figures_define_d3 = /** @type {(inputs: Figures_Define_D3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`El uso de un dato está confirmado o es compatible con el azar, y nada adverso de la persona está acreditado.`)
};

/**
* | output |
* | --- |
* | "The use of a detail is confirmed or fits chance, and nothing adverse about the person is supported." |
*
* @param {Figures_Define_D3Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_d3 = /** @type {((inputs?: Figures_Define_D3Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_D3Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_d3(inputs)
	return en_figures_define_d3(inputs)
});