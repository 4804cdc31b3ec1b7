/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_A0Inputs */

const en_figures_define_a0 = /** @type {(inputs: Figures_Define_A0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Adverse actions dated before first knowledge of the network.`)
};

const es_figures_define_a0 = /** @type {(inputs: Figures_Define_A0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Actuaciones adversas con fecha anterior al primer conocimiento de la red.`)
};

/**
* | output |
* | --- |
* | "Adverse actions dated before first knowledge of the network." |
*
* @param {Figures_Define_A0Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_a0 = /** @type {((inputs?: Figures_Define_A0Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_A0Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_a0(inputs)
	return en_figures_define_a0(inputs)
});