/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_W4Inputs */

const en_figures_define_w4 = /** @type {(inputs: Figures_Define_W4Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deceased, by a dated claim.`)
};

const es_figures_define_w4 = /** @type {(inputs: Figures_Define_W4Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fallecida, según un dato fechado.`)
};

/**
* | output |
* | --- |
* | "Deceased, by a dated claim." |
*
* @param {Figures_Define_W4Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_w4 = /** @type {((inputs?: Figures_Define_W4Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_W4Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_w4(inputs)
	return en_figures_define_w4(inputs)
});