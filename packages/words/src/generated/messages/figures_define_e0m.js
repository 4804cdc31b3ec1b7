/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_E0mInputs */

const en_figures_define_e0m = /** @type {(inputs: Figures_Define_E0mInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Recorded arrests of persons moved by the network.`)
};

const es_figures_define_e0m = /** @type {(inputs: Figures_Define_E0mInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Arrestos registrados de personas trasladadas por la red.`)
};

/**
* | output |
* | --- |
* | "Recorded arrests of persons moved by the network." |
*
* @param {Figures_Define_E0mInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_e0m = /** @type {((inputs?: Figures_Define_E0mInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_E0mInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_e0m(inputs)
	return en_figures_define_e0m(inputs)
});