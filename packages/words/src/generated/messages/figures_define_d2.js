/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_D2Inputs */

const en_figures_define_d2 = /** @type {(inputs: Figures_Define_D2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The evidence was withdrawn, or is explained without the network.`)
};

const es_figures_define_d2 = /** @type {(inputs: Figures_Define_D2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`La prueba fue retirada, o se explica sin la red.`)
};

/**
* | output |
* | --- |
* | "The evidence was withdrawn, or is explained without the network." |
*
* @param {Figures_Define_D2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_d2 = /** @type {((inputs?: Figures_Define_D2Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_D2Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_d2(inputs)
	return en_figures_define_d2(inputs)
});