/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Truth_MergedInputs */

const en_figures_truth_merged = /** @type {(inputs: Figures_Truth_MergedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons under review made of the records of more than one human being`)
};

const es_figures_truth_merged = /** @type {(inputs: Figures_Truth_MergedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas en revisión formadas con registros de más de un ser humano`)
};

/**
* | output |
* | --- |
* | "persons under review made of the records of more than one human being" |
*
* @param {Figures_Truth_MergedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_truth_merged = /** @type {((inputs?: Figures_Truth_MergedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Truth_MergedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_truth_merged(inputs)
	return en_figures_truth_merged(inputs)
});