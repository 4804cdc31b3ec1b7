/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_E3Inputs */

const en_figures_define_e3 = /** @type {(inputs: Figures_Define_E3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Persons under review with at least one recorded removal up to the as-of point.`)
};

const es_figures_define_e3 = /** @type {(inputs: Figures_Define_E3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Personas en revisión con al menos una expulsión registrada hasta la fecha de referencia.`)
};

/**
* | output |
* | --- |
* | "Persons under review with at least one recorded removal up to the as-of point." |
*
* @param {Figures_Define_E3Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_e3 = /** @type {((inputs?: Figures_Define_E3Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_E3Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_e3(inputs)
	return en_figures_define_e3(inputs)
});