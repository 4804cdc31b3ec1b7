/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_E2Inputs */

const en_figures_define_e2 = /** @type {(inputs: Figures_Define_E2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Persons under review with proceedings open at the as-of point.`)
};

const es_figures_define_e2 = /** @type {(inputs: Figures_Define_E2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Personas en revisión con procedimientos abiertos en la fecha de referencia.`)
};

/**
* | output |
* | --- |
* | "Persons under review with proceedings open at the as-of point." |
*
* @param {Figures_Define_E2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_e2 = /** @type {((inputs?: Figures_Define_E2Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_E2Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_e2(inputs)
	return en_figures_define_e2(inputs)
});