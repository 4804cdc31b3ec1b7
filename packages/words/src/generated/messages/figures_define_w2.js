/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_W2Inputs */

const en_figures_define_w2 = /** @type {(inputs: Figures_Define_W2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A dated claim that has not expired says where the person is.`)
};

const es_figures_define_w2 = /** @type {(inputs: Figures_Define_W2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Un dato fechado y no caducado dice dónde está la persona.`)
};

/**
* | output |
* | --- |
* | "A dated claim that has not expired says where the person is." |
*
* @param {Figures_Define_W2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_w2 = /** @type {((inputs?: Figures_Define_W2Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_W2Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_w2(inputs)
	return en_figures_define_w2(inputs)
});