/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_M1Inputs */

const en_figures_define_m1 = /** @type {(inputs: Figures_Define_M1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Persons under review with evidence of a journey leg with the network. To have been moved is never adverse.`)
};

const es_figures_define_m1 = /** @type {(inputs: Figures_Define_M1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Personas en revisión con prueba de un tramo de viaje con la red. Haber sido trasladado nunca es algo adverso.`)
};

/**
* | output |
* | --- |
* | "Persons under review with evidence of a journey leg with the network. To have been moved is never adverse." |
*
* @param {Figures_Define_M1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_m1 = /** @type {((inputs?: Figures_Define_M1Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_M1Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_m1(inputs)
	return en_figures_define_m1(inputs)
});