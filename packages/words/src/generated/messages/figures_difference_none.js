/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Difference_NoneInputs */

const en_figures_difference_none = /** @type {(inputs: Figures_Difference_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No figure changed.`)
};

const es_figures_difference_none = /** @type {(inputs: Figures_Difference_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ningún número cambió.`)
};

/**
* | output |
* | --- |
* | "No figure changed." |
*
* @param {Figures_Difference_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_difference_none = /** @type {((inputs?: Figures_Difference_NoneInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Difference_NoneInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_difference_none(inputs)
	return en_figures_difference_none(inputs)
});