/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ phase: NonNullable<unknown>, basis: NonNullable<unknown> }} Figures_Define_BasisInputs */

const en_figures_define_basis = /** @type {(inputs: Figures_Define_BasisInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Of the ${i?.phase}, those whose recorded basis is: ${i?.basis}.`)
};

const es_figures_define_basis = /** @type {(inputs: Figures_Define_BasisInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`De las ${i?.phase}, las que tienen como fundamento registrado: ${i?.basis}.`)
};

/**
* | output |
* | --- |
* | "Of the {phase}, those whose recorded basis is: {basis}." |
*
* @param {Figures_Define_BasisInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_basis = /** @type {((inputs: Figures_Define_BasisInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_BasisInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_basis(inputs)
	return en_figures_define_basis(inputs)
});