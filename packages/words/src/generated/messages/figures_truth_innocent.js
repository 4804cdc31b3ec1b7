/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Truth_InnocentInputs */

const en_figures_truth_innocent = /** @type {(inputs: Figures_Truth_InnocentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nothing to do with it`)
};

const es_figures_truth_innocent = /** @type {(inputs: Figures_Truth_InnocentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sin nada que ver`)
};

/**
* | output |
* | --- |
* | "nothing to do with it" |
*
* @param {Figures_Truth_InnocentInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_truth_innocent = /** @type {((inputs?: Figures_Truth_InnocentInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Truth_InnocentInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_truth_innocent(inputs)
	return en_figures_truth_innocent(inputs)
});