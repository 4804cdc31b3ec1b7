/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Truth_HeadingInputs */

const en_figures_truth_heading = /** @type {(inputs: Figures_Truth_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The figures beside the truth`)
};

const es_figures_truth_heading = /** @type {(inputs: Figures_Truth_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Los números junto a la verdad`)
};

/**
* | output |
* | --- |
* | "The figures beside the truth" |
*
* @param {Figures_Truth_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_truth_heading = /** @type {((inputs?: Figures_Truth_HeadingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Truth_HeadingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_truth_heading(inputs)
	return en_figures_truth_heading(inputs)
});