/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_D6Inputs */

const en_figures_define_d6 = /** @type {(inputs: Figures_Define_D6Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Conduct of the person's own, not the company of others, is on file and two readers found it supported.`)
};

const es_figures_define_d6 = /** @type {(inputs: Figures_Define_D6Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Consta conducta de la propia persona, no de su entorno, y dos lectores la consideraron acreditada.`)
};

/**
* | output |
* | --- |
* | "Conduct of the person's own, not the company of others, is on file and two readers found it supported." |
*
* @param {Figures_Define_D6Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_d6 = /** @type {((inputs?: Figures_Define_D6Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_D6Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_d6(inputs)
	return en_figures_define_d6(inputs)
});