/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Network_Role_OrganiserInputs */

const en_web_network_role_organiser = /** @type {(inputs: Web_Network_Role_OrganiserInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`organiser`)
};

const es_web_network_role_organiser = /** @type {(inputs: Web_Network_Role_OrganiserInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`organizadora`)
};

/**
* | output |
* | --- |
* | "organiser" |
*
* @param {Web_Network_Role_OrganiserInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_network_role_organiser = /** @type {((inputs?: Web_Network_Role_OrganiserInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Network_Role_OrganiserInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_network_role_organiser(inputs)
	return en_web_network_role_organiser(inputs)
});