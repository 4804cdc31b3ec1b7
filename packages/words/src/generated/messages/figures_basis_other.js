/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Basis_OtherInputs */

const en_figures_basis_other = /** @type {(inputs: Figures_Basis_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`on other grounds`)
};

const es_figures_basis_other = /** @type {(inputs: Figures_Basis_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`por otros motivos`)
};

/**
* | output |
* | --- |
* | "on other grounds" |
*
* @param {Figures_Basis_OtherInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_basis_other = /** @type {((inputs?: Figures_Basis_OtherInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Basis_OtherInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_basis_other(inputs)
	return en_figures_basis_other(inputs)
});