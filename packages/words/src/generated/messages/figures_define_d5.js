/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_D5Inputs */

const en_figures_define_d5 = /** @type {(inputs: Figures_Define_D5Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Own conduct for the network is on file and two readers found it supported.`)
};

const es_figures_define_d5 = /** @type {(inputs: Figures_Define_D5Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Consta conducta propia en favor de la red y dos lectores la consideraron acreditada.`)
};

/**
* | output |
* | --- |
* | "Own conduct for the network is on file and two readers found it supported." |
*
* @param {Figures_Define_D5Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_d5 = /** @type {((inputs?: Figures_Define_D5Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_D5Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_d5(inputs)
	return en_figures_define_d5(inputs)
});