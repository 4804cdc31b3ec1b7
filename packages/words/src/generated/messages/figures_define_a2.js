/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_A2Inputs */

const en_figures_define_a2 = /** @type {(inputs: Figures_Define_A2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Adverse actions dated on or after the settled decision about the person.`)
};

const es_figures_define_a2 = /** @type {(inputs: Figures_Define_A2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Actuaciones adversas con fecha igual o posterior a la decisión firme sobre la persona.`)
};

/**
* | output |
* | --- |
* | "Adverse actions dated on or after the settled decision about the person." |
*
* @param {Figures_Define_A2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_a2 = /** @type {((inputs?: Figures_Define_A2Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_A2Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_a2(inputs)
	return en_figures_define_a2(inputs)
});