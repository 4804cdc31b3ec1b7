/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Figures_Truth_Bar_MovedInputs */

const en_figures_truth_bar_moved = /** @type {(inputs: Figures_Truth_Bar_MovedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} moved, in truth`)
};

const es_figures_truth_bar_moved = /** @type {(inputs: Figures_Truth_Bar_MovedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} trasladadas, en verdad`)
};

/**
* | output |
* | --- |
* | "{count} moved, in truth" |
*
* @param {Figures_Truth_Bar_MovedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_truth_bar_moved = /** @type {((inputs: Figures_Truth_Bar_MovedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Truth_Bar_MovedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_truth_bar_moved(inputs)
	return en_figures_truth_bar_moved(inputs)
});