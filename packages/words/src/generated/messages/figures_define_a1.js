/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_A1Inputs */

const en_figures_define_a1 = /** @type {(inputs: Figures_Define_A1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Adverse actions from first knowledge of the network on, with no settled decision about the person by then.`)
};

const es_figures_define_a1 = /** @type {(inputs: Figures_Define_A1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Actuaciones adversas desde el primer conocimiento de la red, sin decisión firme sobre la persona hasta entonces.`)
};

/**
* | output |
* | --- |
* | "Adverse actions from first knowledge of the network on, with no settled decision about the person by then." |
*
* @param {Figures_Define_A1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_a1 = /** @type {((inputs?: Figures_Define_A1Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_A1Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_a1(inputs)
	return en_figures_define_a1(inputs)
});