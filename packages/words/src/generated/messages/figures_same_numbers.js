/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Same_NumbersInputs */

const en_figures_same_numbers = /** @type {(inputs: Figures_Same_NumbersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The same as a table`)
};

const es_figures_same_numbers = /** @type {(inputs: Figures_Same_NumbersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lo mismo en una tabla`)
};

/**
* | output |
* | --- |
* | "The same as a table" |
*
* @param {Figures_Same_NumbersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_same_numbers = /** @type {((inputs?: Figures_Same_NumbersInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Same_NumbersInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_same_numbers(inputs)
	return en_figures_same_numbers(inputs)
});