/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_W8Inputs */

const en_figures_define_w8 = /** @type {(inputs: Figures_Define_W8Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Two valid claims name different states. It is not resolved by taking the later one.`)
};

const es_figures_define_w8 = /** @type {(inputs: Figures_Define_W8Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dos datos válidos indican estados distintos. No se resuelve tomando el más reciente.`)
};

/**
* | output |
* | --- |
* | "Two valid claims name different states. It is not resolved by taking the later one." |
*
* @param {Figures_Define_W8Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_w8 = /** @type {((inputs?: Figures_Define_W8Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_W8Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_w8(inputs)
	return en_figures_define_w8(inputs)
});