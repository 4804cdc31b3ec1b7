/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Counts_OnlyInputs */

const en_figures_counts_only = /** @type {(inputs: Figures_Counts_OnlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`counts only`)
};

const es_figures_counts_only = /** @type {(inputs: Figures_Counts_OnlyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`solo recuentos`)
};

/**
* | output |
* | --- |
* | "counts only" |
*
* @param {Figures_Counts_OnlyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_counts_only = /** @type {((inputs?: Figures_Counts_OnlyInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Counts_OnlyInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_counts_only(inputs)
	return en_figures_counts_only(inputs)
});