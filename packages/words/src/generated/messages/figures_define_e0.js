/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_E0Inputs */

const en_figures_define_e0 = /** @type {(inputs: Figures_Define_E0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Recorded arrests of persons under review, up to the as-of point, whatever followed. A person can have several.`)
};

const es_figures_define_e0 = /** @type {(inputs: Figures_Define_E0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Arrestos registrados de personas en revisión hasta la fecha de referencia, con independencia de lo que siguiera. Una persona puede tener varios.`)
};

/**
* | output |
* | --- |
* | "Recorded arrests of persons under review, up to the as-of point, whatever followed. A person can have several." |
*
* @param {Figures_Define_E0Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_e0 = /** @type {((inputs?: Figures_Define_E0Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_E0Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_e0(inputs)
	return en_figures_define_e0(inputs)
});