/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Basis_NetworkInputs */

const en_web_basis_network = /** @type {(inputs: Web_Basis_NetworkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`the network`)
};

const es_web_basis_network = /** @type {(inputs: Web_Basis_NetworkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`la red`)
};

/**
* | output |
* | --- |
* | "the network" |
*
* @param {Web_Basis_NetworkInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_basis_network = /** @type {((inputs?: Web_Basis_NetworkInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Basis_NetworkInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_basis_network(inputs)
	return en_web_basis_network(inputs)
});