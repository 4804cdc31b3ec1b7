/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Truth_SplitInputs */

const en_figures_truth_split = /** @type {(inputs: Figures_Truth_SplitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`human beings who stand under review as more than one person`)
};

const es_figures_truth_split = /** @type {(inputs: Figures_Truth_SplitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`seres humanos que figuran en revisión como más de una persona`)
};

/**
* | output |
* | --- |
* | "human beings who stand under review as more than one person" |
*
* @param {Figures_Truth_SplitInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_truth_split = /** @type {((inputs?: Figures_Truth_SplitInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Truth_SplitInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_truth_split(inputs)
	return en_figures_truth_split(inputs)
});