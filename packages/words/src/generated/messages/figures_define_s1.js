/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_S1Inputs */

const en_figures_define_s1 = /** @type {(inputs: Figures_Define_S1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A first reader has taken the person and has not answered.`)
};

const es_figures_define_s1 = /** @type {(inputs: Figures_Define_S1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Un primer lector ha tomado a la persona y no ha respondido.`)
};

/**
* | output |
* | --- |
* | "A first reader has taken the person and has not answered." |
*
* @param {Figures_Define_S1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_s1 = /** @type {((inputs?: Figures_Define_S1Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_S1Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_s1(inputs)
	return en_figures_define_s1(inputs)
});