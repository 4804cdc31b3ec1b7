/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Searched_PartlyInputs */

const en_figures_searched_partly = /** @type {(inputs: Figures_Searched_PartlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`in part`)
};

const es_figures_searched_partly = /** @type {(inputs: Figures_Searched_PartlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`en parte`)
};

/**
* | output |
* | --- |
* | "in part" |
*
* @param {Figures_Searched_PartlyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_searched_partly = /** @type {((inputs?: Figures_Searched_PartlyInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Searched_PartlyInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_searched_partly(inputs)
	return en_figures_searched_partly(inputs)
});