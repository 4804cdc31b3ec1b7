/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Basis_NetworkInputs */

const en_figures_basis_network = /** @type {(inputs: Figures_Basis_NetworkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`because of the network`)
};

const es_figures_basis_network = /** @type {(inputs: Figures_Basis_NetworkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`a causa de la red`)
};

/**
* | output |
* | --- |
* | "because of the network" |
*
* @param {Figures_Basis_NetworkInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_basis_network = /** @type {((inputs?: Figures_Basis_NetworkInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Basis_NetworkInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_basis_network(inputs)
	return en_figures_basis_network(inputs)
});