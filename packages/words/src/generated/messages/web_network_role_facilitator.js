/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Network_Role_FacilitatorInputs */

const en_web_network_role_facilitator = /** @type {(inputs: Web_Network_Role_FacilitatorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`facilitator`)
};

const es_web_network_role_facilitator = /** @type {(inputs: Web_Network_Role_FacilitatorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`facilitadora`)
};

/**
* | output |
* | --- |
* | "facilitator" |
*
* @param {Web_Network_Role_FacilitatorInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_network_role_facilitator = /** @type {((inputs?: Web_Network_Role_FacilitatorInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Network_Role_FacilitatorInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_network_role_facilitator(inputs)
	return en_web_network_role_facilitator(inputs)
});