/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Basis_Not_StatedInputs */

const en_figures_basis_not_stated = /** @type {(inputs: Figures_Basis_Not_StatedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`no reason stated`)
};

const es_figures_basis_not_stated = /** @type {(inputs: Figures_Basis_Not_StatedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sin motivo indicado`)
};

/**
* | output |
* | --- |
* | "no reason stated" |
*
* @param {Figures_Basis_Not_StatedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_basis_not_stated = /** @type {((inputs?: Figures_Basis_Not_StatedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Basis_Not_StatedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_basis_not_stated(inputs)
	return en_figures_basis_not_stated(inputs)
});