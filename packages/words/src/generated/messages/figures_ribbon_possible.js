/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Ribbon_PossibleInputs */

const en_figures_ribbon_possible = /** @type {(inputs: Figures_Ribbon_PossibleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dates or value are not known well enough: it is only possible.`)
};

const es_figures_ribbon_possible = /** @type {(inputs: Figures_Ribbon_PossibleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Las fechas o el valor no se conocen lo bastante: solo es posible.`)
};

/**
* | output |
* | --- |
* | "Dates or value are not known well enough: it is only possible." |
*
* @param {Figures_Ribbon_PossibleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_ribbon_possible = /** @type {((inputs?: Figures_Ribbon_PossibleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Ribbon_PossibleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_ribbon_possible(inputs)
	return en_figures_ribbon_possible(inputs)
});