/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_R3Inputs */

const en_figures_define_r3 = /** @type {(inputs: Figures_Define_R3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Records received that could not be read or searched.`)
};

const es_figures_define_r3 = /** @type {(inputs: Figures_Define_R3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Registros recibidos que no se pudieron leer o consultar.`)
};

/**
* | output |
* | --- |
* | "Records received that could not be read or searched." |
*
* @param {Figures_Define_R3Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_r3 = /** @type {((inputs?: Figures_Define_R3Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_R3Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_r3(inputs)
	return en_figures_define_r3(inputs)
});