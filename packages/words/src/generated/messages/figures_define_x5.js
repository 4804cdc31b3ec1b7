/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_X5Inputs */

const en_figures_define_x5 = /** @type {(inputs: Figures_Define_X5Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Found during preparation to be a person already counted.`)
};

const es_figures_define_x5 = /** @type {(inputs: Figures_Define_X5Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Durante la preparación se vio que ya estaban contadas.`)
};

/**
* | output |
* | --- |
* | "Found during preparation to be a person already counted." |
*
* @param {Figures_Define_X5Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_x5 = /** @type {((inputs?: Figures_Define_X5Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_X5Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_x5(inputs)
	return en_figures_define_x5(inputs)
});