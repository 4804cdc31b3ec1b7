/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_X2Inputs */

const en_figures_define_x2 = /** @type {(inputs: Figures_Define_X2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`All evidence of the link was withdrawn or is contested.`)
};

const es_figures_define_x2 = /** @type {(inputs: Figures_Define_X2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Toda la prueba del vínculo fue retirada o está impugnada.`)
};

/**
* | output |
* | --- |
* | "All evidence of the link was withdrawn or is contested." |
*
* @param {Figures_Define_X2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_x2 = /** @type {((inputs?: Figures_Define_X2Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_X2Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_x2(inputs)
	return en_figures_define_x2(inputs)
});