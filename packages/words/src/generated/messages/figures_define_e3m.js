/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_E3mInputs */

const en_figures_define_e3m = /** @type {(inputs: Figures_Define_E3mInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Of the persons moved by the network, those with at least one recorded removal.`)
};

const es_figures_define_e3m = /** @type {(inputs: Figures_Define_E3mInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De las personas trasladadas por la red, las que tienen al menos una expulsión registrada.`)
};

/**
* | output |
* | --- |
* | "Of the persons moved by the network, those with at least one recorded removal." |
*
* @param {Figures_Define_E3mInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_e3m = /** @type {((inputs?: Figures_Define_E3mInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_E3mInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_e3m(inputs)
	return en_figures_define_e3m(inputs)
});