/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_W6aInputs */

const en_figures_define_w6a = /** @type {(inputs: Figures_Define_W6aInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`At least one search that the charter requires was not made or not answered.`)
};

const es_figures_define_w6a = /** @type {(inputs: Figures_Define_W6aInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Al menos una búsqueda que exige el mandato no se hizo o no se contestó.`)
};

/**
* | output |
* | --- |
* | "At least one search that the charter requires was not made or not answered." |
*
* @param {Figures_Define_W6aInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_w6a = /** @type {((inputs?: Figures_Define_W6aInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_W6aInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_w6a(inputs)
	return en_figures_define_w6a(inputs)
});