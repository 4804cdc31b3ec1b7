/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Column_CountsInputs */

const en_figures_column_counts = /** @type {(inputs: Figures_Column_CountsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`counts`)
};

const es_figures_column_counts = /** @type {(inputs: Figures_Column_CountsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`qué cuenta`)
};

/**
* | output |
* | --- |
* | "counts" |
*
* @param {Figures_Column_CountsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_column_counts = /** @type {((inputs?: Figures_Column_CountsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_CountsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_column_counts(inputs)
	return en_figures_column_counts(inputs)
});