/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_DInputs */

const en_figures_define_d = /** @type {(inputs: Figures_Define_DInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Persons under review with a settled outcome.`)
};

const es_figures_define_d = /** @type {(inputs: Figures_Define_DInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Personas en revisión con un resultado firme.`)
};

/**
* | output |
* | --- |
* | "Persons under review with a settled outcome." |
*
* @param {Figures_Define_DInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_d = /** @type {((inputs?: Figures_Define_DInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_DInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_d(inputs)
	return en_figures_define_d(inputs)
});