/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_S2Inputs */

const en_figures_define_s2 = /** @type {(inputs: Figures_Define_S2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The first answer is given; the second reader, who does not see it, has not answered.`)
};

const es_figures_define_s2 = /** @type {(inputs: Figures_Define_S2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`La primera respuesta está dada; el segundo lector, que no la ve, no ha respondido.`)
};

/**
* | output |
* | --- |
* | "The first answer is given; the second reader, who does not see it, has not answered." |
*
* @param {Figures_Define_S2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_s2 = /** @type {((inputs?: Figures_Define_S2Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_S2Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_s2(inputs)
	return en_figures_define_s2(inputs)
});