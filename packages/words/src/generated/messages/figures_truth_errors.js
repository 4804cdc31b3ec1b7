/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Truth_ErrorsInputs */

const en_figures_truth_errors = /** @type {(inputs: Figures_Truth_ErrorsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Where the review went wrong`)
};

const es_figures_truth_errors = /** @type {(inputs: Figures_Truth_ErrorsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dónde se equivocó la revisión`)
};

/**
* | output |
* | --- |
* | "Where the review went wrong" |
*
* @param {Figures_Truth_ErrorsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_truth_errors = /** @type {((inputs?: Figures_Truth_ErrorsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Truth_ErrorsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_truth_errors(inputs)
	return en_figures_truth_errors(inputs)
});