/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_X1Inputs */

const en_figures_define_x1 = /** @type {(inputs: Figures_Define_X1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The records that carry the link turned out to be someone else's.`)
};

const es_figures_define_x1 = /** @type {(inputs: Figures_Define_X1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Los registros que sustentan el vínculo resultaron ser de otra persona.`)
};

/**
* | output |
* | --- |
* | "The records that carry the link turned out to be someone else's." |
*
* @param {Figures_Define_X1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_x1 = /** @type {((inputs?: Figures_Define_X1Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_X1Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_x1(inputs)
	return en_figures_define_x1(inputs)
});