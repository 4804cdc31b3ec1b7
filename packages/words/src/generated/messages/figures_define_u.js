/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_UInputs */

const en_figures_define_u = /** @type {(inputs: Figures_Define_UInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Persons under review without a settled outcome: S0 to S4 together.`)
};

const es_figures_define_u = /** @type {(inputs: Figures_Define_UInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Personas en revisión sin resultado firme: de S0 a S4 juntas.`)
};

/**
* | output |
* | --- |
* | "Persons under review without a settled outcome: S0 to S4 together." |
*
* @param {Figures_Define_UInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_u = /** @type {((inputs?: Figures_Define_UInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_UInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_u(inputs)
	return en_figures_define_u(inputs)
});