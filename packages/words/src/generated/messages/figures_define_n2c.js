/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_N2cInputs */

const en_figures_define_n2c = /** @type {(inputs: Figures_Define_N2cInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Of the persons under review, those who used at least two details of the network.`)
};

const es_figures_define_n2c = /** @type {(inputs: Figures_Define_N2cInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De las personas en revisión, las que usaron al menos dos datos de la red.`)
};

/**
* | output |
* | --- |
* | "Of the persons under review, those who used at least two details of the network." |
*
* @param {Figures_Define_N2cInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_n2c = /** @type {((inputs?: Figures_Define_N2cInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_N2cInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_n2c(inputs)
	return en_figures_define_n2c(inputs)
});