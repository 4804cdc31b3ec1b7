/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Truth_PicturesInputs */

const en_figures_truth_pictures = /** @type {(inputs: Figures_Truth_PicturesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Found, missed, wrongly linked`)
};

const es_figures_truth_pictures = /** @type {(inputs: Figures_Truth_PicturesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Halladas, no halladas, vinculadas por error`)
};

/**
* | output |
* | --- |
* | "Found, missed, wrongly linked" |
*
* @param {Figures_Truth_PicturesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_truth_pictures = /** @type {((inputs?: Figures_Truth_PicturesInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Truth_PicturesInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_truth_pictures(inputs)
	return en_figures_truth_pictures(inputs)
});