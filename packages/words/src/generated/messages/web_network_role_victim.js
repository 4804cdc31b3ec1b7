/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Network_Role_VictimInputs */

const en_web_network_role_victim = /** @type {(inputs: Web_Network_Role_VictimInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`victim`)
};

const es_web_network_role_victim = /** @type {(inputs: Web_Network_Role_VictimInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`víctima`)
};

/**
* | output |
* | --- |
* | "victim" |
*
* @param {Web_Network_Role_VictimInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_network_role_victim = /** @type {((inputs?: Web_Network_Role_VictimInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Network_Role_VictimInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_network_role_victim(inputs)
	return en_web_network_role_victim(inputs)
});