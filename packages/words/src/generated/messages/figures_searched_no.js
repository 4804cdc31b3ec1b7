/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Searched_NoInputs */

const en_figures_searched_no = /** @type {(inputs: Figures_Searched_NoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`not searched`)
};

const es_figures_searched_no = /** @type {(inputs: Figures_Searched_NoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`no consultado`)
};

/**
* | output |
* | --- |
* | "not searched" |
*
* @param {Figures_Searched_NoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_searched_no = /** @type {((inputs?: Figures_Searched_NoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Searched_NoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_searched_no(inputs)
	return en_figures_searched_no(inputs)
});