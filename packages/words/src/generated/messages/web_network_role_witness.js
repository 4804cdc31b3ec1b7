/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Network_Role_WitnessInputs */

const en_web_network_role_witness = /** @type {(inputs: Web_Network_Role_WitnessInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`witness`)
};

const es_web_network_role_witness = /** @type {(inputs: Web_Network_Role_WitnessInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`testigo`)
};

/**
* | output |
* | --- |
* | "witness" |
*
* @param {Web_Network_Role_WitnessInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_network_role_witness = /** @type {((inputs?: Web_Network_Role_WitnessInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Network_Role_WitnessInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_network_role_witness(inputs)
	return en_web_network_role_witness(inputs)
});