/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_E1mInputs */

const en_figures_define_e1m = /** @type {(inputs: Figures_Define_E1mInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Of the persons moved by the network, those with at least one recorded arrest.`)
};

const es_figures_define_e1m = /** @type {(inputs: Figures_Define_E1mInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De las personas trasladadas por la red, las que tienen al menos un arresto registrado.`)
};

/**
* | output |
* | --- |
* | "Of the persons moved by the network, those with at least one recorded arrest." |
*
* @param {Figures_Define_E1mInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_e1m = /** @type {((inputs?: Figures_Define_E1mInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_E1mInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_e1m(inputs)
	return en_figures_define_e1m(inputs)
});