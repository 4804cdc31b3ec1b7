/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_R0Inputs */

const en_figures_define_r0 = /** @type {(inputs: Figures_Define_R0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`All records of persons that were received from the systems searched.`)
};

const es_figures_define_r0 = /** @type {(inputs: Figures_Define_R0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Todos los registros de personas recibidos de los sistemas consultados.`)
};

/**
* | output |
* | --- |
* | "All records of persons that were received from the systems searched." |
*
* @param {Figures_Define_R0Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_r0 = /** @type {((inputs?: Figures_Define_R0Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_R0Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_r0(inputs)
	return en_figures_define_r0(inputs)
});