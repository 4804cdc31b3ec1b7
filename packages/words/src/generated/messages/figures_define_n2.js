/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_N2Inputs */

const en_figures_define_n2 = /** @type {(inputs: Figures_Define_N2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Of the persons with a link to review, those who used at least two details of the network.`)
};

const es_figures_define_n2 = /** @type {(inputs: Figures_Define_N2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De las personas con un vínculo por examinar, las que usaron al menos dos datos de la red.`)
};

/**
* | output |
* | --- |
* | "Of the persons with a link to review, those who used at least two details of the network." |
*
* @param {Figures_Define_N2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_n2 = /** @type {((inputs?: Figures_Define_N2Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_N2Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_n2(inputs)
	return en_figures_define_n2(inputs)
});