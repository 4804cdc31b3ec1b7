/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Truth_In_No_FileInputs */

const en_figures_truth_in_no_file = /** @type {(inputs: Figures_Truth_In_No_FileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`in no file that could show it`)
};

const es_figures_truth_in_no_file = /** @type {(inputs: Figures_Truth_In_No_FileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`en ningún archivo que pudiera mostrarlo`)
};

/**
* | output |
* | --- |
* | "in no file that could show it" |
*
* @param {Figures_Truth_In_No_FileInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_truth_in_no_file = /** @type {((inputs?: Figures_Truth_In_No_FileInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Truth_In_No_FileInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_truth_in_no_file(inputs)
	return en_figures_truth_in_no_file(inputs)
});