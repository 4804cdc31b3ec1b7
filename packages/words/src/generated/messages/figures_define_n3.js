/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_N3Inputs */

const en_figures_define_n3 = /** @type {(inputs: Figures_Define_N3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Of the persons with a link to review, those who used at least three details of the network.`)
};

const es_figures_define_n3 = /** @type {(inputs: Figures_Define_N3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De las personas con un vínculo por examinar, las que usaron al menos tres datos de la red.`)
};

/**
* | output |
* | --- |
* | "Of the persons with a link to review, those who used at least three details of the network." |
*
* @param {Figures_Define_N3Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_n3 = /** @type {((inputs?: Figures_Define_N3Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_N3Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_n3(inputs)
	return en_figures_define_n3(inputs)
});