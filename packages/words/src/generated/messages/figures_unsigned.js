/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_UnsignedInputs */

const en_figures_unsigned = /** @type {(inputs: Figures_UnsignedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`not signed`)
};

const es_figures_unsigned = /** @type {(inputs: Figures_UnsignedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sin firmar`)
};

/**
* | output |
* | --- |
* | "not signed" |
*
* @param {Figures_UnsignedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_unsigned = /** @type {((inputs?: Figures_UnsignedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_UnsignedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_unsigned(inputs)
	return en_figures_unsigned(inputs)
});