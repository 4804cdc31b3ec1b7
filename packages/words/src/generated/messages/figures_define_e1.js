/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_E1Inputs */

const en_figures_define_e1 = /** @type {(inputs: Figures_Define_E1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Persons under review with at least one recorded arrest up to the as-of point, on any ground, whatever followed. Counted over time: it is not the number in custody.`)
};

const es_figures_define_e1 = /** @type {(inputs: Figures_Define_E1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Personas en revisión con al menos un arresto registrado hasta la fecha de referencia, por cualquier motivo y con independencia de lo que siguiera. Se cuenta a lo largo del tiempo: no es el número bajo custodia.`)
};

/**
* | output |
* | --- |
* | "Persons under review with at least one recorded arrest up to the as-of point, on any ground, whatever followed. Counted over time: it is not the number in cu..." |
*
* @param {Figures_Define_E1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_e1 = /** @type {((inputs?: Figures_Define_E1Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_E1Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_e1(inputs)
	return en_figures_define_e1(inputs)
});