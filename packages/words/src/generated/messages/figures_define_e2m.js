/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_E2mInputs */

const en_figures_define_e2m = /** @type {(inputs: Figures_Define_E2mInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Of the persons moved by the network, those with proceedings open at the as-of point.`)
};

const es_figures_define_e2m = /** @type {(inputs: Figures_Define_E2mInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De las personas trasladadas por la red, las que tienen procedimientos abiertos en la fecha de referencia.`)
};

/**
* | output |
* | --- |
* | "Of the persons moved by the network, those with proceedings open at the as-of point." |
*
* @param {Figures_Define_E2mInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_e2m = /** @type {((inputs?: Figures_Define_E2mInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_E2mInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_e2m(inputs)
	return en_figures_define_e2m(inputs)
});