/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_S0Inputs */

const en_figures_define_s0 = /** @type {(inputs: Figures_Define_S0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Persons under review whom no reader has taken yet.`)
};

const es_figures_define_s0 = /** @type {(inputs: Figures_Define_S0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Personas en revisión que ningún lector ha tomado todavía.`)
};

/**
* | output |
* | --- |
* | "Persons under review whom no reader has taken yet." |
*
* @param {Figures_Define_S0Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_s0 = /** @type {((inputs?: Figures_Define_S0Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_S0Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_s0(inputs)
	return en_figures_define_s0(inputs)
});