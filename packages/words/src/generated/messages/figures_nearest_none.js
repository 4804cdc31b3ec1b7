/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Nearest_NoneInputs */

const en_figures_nearest_none = /** @type {(inputs: Figures_Nearest_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No other person comes near.`)
};

const es_figures_nearest_none = /** @type {(inputs: Figures_Nearest_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ninguna otra persona se le acerca.`)
};

/**
* | output |
* | --- |
* | "No other person comes near." |
*
* @param {Figures_Nearest_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_nearest_none = /** @type {((inputs?: Figures_Nearest_NoneInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Nearest_NoneInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_nearest_none(inputs)
	return en_figures_nearest_none(inputs)
});