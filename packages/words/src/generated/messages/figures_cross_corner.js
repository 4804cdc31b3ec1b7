/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Cross_CornerInputs */

const en_figures_cross_corner = /** @type {(inputs: Figures_Cross_CornerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`outcome \\ location`)
};

const es_figures_cross_corner = /** @type {(inputs: Figures_Cross_CornerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`resultado \\ ubicación`)
};

/**
* | output |
* | --- |
* | "outcome \\ location" |
*
* @param {Figures_Cross_CornerInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_cross_corner = /** @type {((inputs?: Figures_Cross_CornerInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Cross_CornerInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_cross_corner(inputs)
	return en_figures_cross_corner(inputs)
});