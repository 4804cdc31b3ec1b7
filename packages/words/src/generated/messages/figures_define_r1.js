/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_R1Inputs */

const en_figures_define_r1 = /** @type {(inputs: Figures_Define_R1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Records with enough in them to say whose they are.`)
};

const es_figures_define_r1 = /** @type {(inputs: Figures_Define_R1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Registros con datos suficientes para decir de quién son.`)
};

/**
* | output |
* | --- |
* | "Records with enough in them to say whose they are." |
*
* @param {Figures_Define_R1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_r1 = /** @type {((inputs?: Figures_Define_R1Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_R1Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_r1(inputs)
	return en_figures_define_r1(inputs)
});