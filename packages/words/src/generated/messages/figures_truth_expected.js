/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Truth_ExpectedInputs */

const en_figures_truth_expected = /** @type {(inputs: Figures_Truth_ExpectedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`with two or more shared details, expected by chance alone`)
};

const es_figures_truth_expected = /** @type {(inputs: Figures_Truth_ExpectedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`con dos o más datos compartidos, esperadas solo por azar`)
};

/**
* | output |
* | --- |
* | "with two or more shared details, expected by chance alone" |
*
* @param {Figures_Truth_ExpectedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_truth_expected = /** @type {((inputs?: Figures_Truth_ExpectedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Truth_ExpectedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_truth_expected(inputs)
	return en_figures_truth_expected(inputs)
});