/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_M0Inputs */

const en_figures_define_m0 = /** @type {(inputs: Figures_Define_M0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Persons under review whose link is not a journey leg.`)
};

const es_figures_define_m0 = /** @type {(inputs: Figures_Define_M0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Personas en revisión cuyo vínculo no es un tramo de viaje.`)
};

/**
* | output |
* | --- |
* | "Persons under review whose link is not a journey leg." |
*
* @param {Figures_Define_M0Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_m0 = /** @type {((inputs?: Figures_Define_M0Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_M0Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_m0(inputs)
	return en_figures_define_m0(inputs)
});