/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Truth_FoundInputs */

const en_figures_truth_found = /** @type {(inputs: Figures_Truth_FoundInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`found`)
};

const es_figures_truth_found = /** @type {(inputs: Figures_Truth_FoundInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`halladas`)
};

/**
* | output |
* | --- |
* | "found" |
*
* @param {Figures_Truth_FoundInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_truth_found = /** @type {((inputs?: Figures_Truth_FoundInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Truth_FoundInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_truth_found(inputs)
	return en_figures_truth_found(inputs)
});