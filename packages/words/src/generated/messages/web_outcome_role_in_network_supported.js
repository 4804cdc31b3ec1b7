/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Outcome_Role_In_Network_SupportedInputs */

const en_web_outcome_role_in_network_supported = /** @type {(inputs: Web_Outcome_Role_In_Network_SupportedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`role in network supported`)
};

const es_web_outcome_role_in_network_supported = /** @type {(inputs: Web_Outcome_Role_In_Network_SupportedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`papel en la red respaldado`)
};

/**
* | output |
* | --- |
* | "role in network supported" |
*
* @param {Web_Outcome_Role_In_Network_SupportedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_outcome_role_in_network_supported = /** @type {((inputs?: Web_Outcome_Role_In_Network_SupportedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Outcome_Role_In_Network_SupportedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_outcome_role_in_network_supported(inputs)
	return en_web_outcome_role_in_network_supported(inputs)
});