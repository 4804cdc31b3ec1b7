/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Figures_Truth_Bar_ReviewInputs */

const en_figures_truth_bar_review = /** @type {(inputs: Figures_Truth_Bar_ReviewInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} under review`)
};

const es_figures_truth_bar_review = /** @type {(inputs: Figures_Truth_Bar_ReviewInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} en revisión`)
};

/**
* | output |
* | --- |
* | "{count} under review" |
*
* @param {Figures_Truth_Bar_ReviewInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_truth_bar_review = /** @type {((inputs: Figures_Truth_Bar_ReviewInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Truth_Bar_ReviewInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_truth_bar_review(inputs)
	return en_figures_truth_bar_review(inputs)
});