/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_AInputs */

const en_figures_define_a = /** @type {(inputs: Figures_Define_AInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Recorded adverse actions on persons under review: events, not persons.`)
};

const es_figures_define_a = /** @type {(inputs: Figures_Define_AInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Actuaciones adversas registradas sobre personas en revisión: hechos, no personas.`)
};

/**
* | output |
* | --- |
* | "Recorded adverse actions on persons under review: events, not persons." |
*
* @param {Figures_Define_AInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_a = /** @type {((inputs?: Figures_Define_AInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_AInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_a(inputs)
	return en_figures_define_a(inputs)
});