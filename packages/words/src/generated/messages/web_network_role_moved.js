/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Network_Role_MovedInputs */

const en_web_network_role_moved = /** @type {(inputs: Web_Network_Role_MovedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`moved by the network`)
};

const es_web_network_role_moved = /** @type {(inputs: Web_Network_Role_MovedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`trasladada por la red`)
};

/**
* | output |
* | --- |
* | "moved by the network" |
*
* @param {Web_Network_Role_MovedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_network_role_moved = /** @type {((inputs?: Web_Network_Role_MovedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Network_Role_MovedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_network_role_moved(inputs)
	return en_web_network_role_moved(inputs)
});