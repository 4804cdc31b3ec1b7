/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_P0Inputs */

const en_figures_define_p0 = /** @type {(inputs: Figures_Define_P0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Persons, after records of one person were joined.`)
};

const es_figures_define_p0 = /** @type {(inputs: Figures_Define_P0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Personas, una vez reunidos los registros de cada una.`)
};

/**
* | output |
* | --- |
* | "Persons, after records of one person were joined." |
*
* @param {Figures_Define_P0Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_p0 = /** @type {((inputs?: Figures_Define_P0Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_P0Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_p0(inputs)
	return en_figures_define_p0(inputs)
});