/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Network_Role_Not_EstablishedInputs */

const en_web_network_role_not_established = /** @type {(inputs: Web_Network_Role_Not_EstablishedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`not established`)
};

const es_web_network_role_not_established = /** @type {(inputs: Web_Network_Role_Not_EstablishedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`no establecido`)
};

/**
* | output |
* | --- |
* | "not established" |
*
* @param {Web_Network_Role_Not_EstablishedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_network_role_not_established = /** @type {((inputs?: Web_Network_Role_Not_EstablishedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Network_Role_Not_EstablishedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_network_role_not_established(inputs)
	return en_web_network_role_not_established(inputs)
});