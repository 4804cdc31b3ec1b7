/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_AuInputs */

const en_figures_define_au = /** @type {(inputs: Figures_Define_AuInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Adverse actions whose date does not say on which side of these points they fall.`)
};

const es_figures_define_au = /** @type {(inputs: Figures_Define_AuInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Actuaciones adversas cuya fecha no dice de qué lado de estos puntos caen.`)
};

/**
* | output |
* | --- |
* | "Adverse actions whose date does not say on which side of these points they fall." |
*
* @param {Figures_Define_AuInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_au = /** @type {((inputs?: Figures_Define_AuInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_AuInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_au(inputs)
	return en_figures_define_au(inputs)
});