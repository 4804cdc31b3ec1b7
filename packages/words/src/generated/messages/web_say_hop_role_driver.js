/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Say_Hop_Role_DriverInputs */

const en_web_say_hop_role_driver = /** @type {(inputs: Web_Say_Hop_Role_DriverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`declared driver`)
};

const es_web_say_hop_role_driver = /** @type {(inputs: Web_Say_Hop_Role_DriverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`declarado: conductor`)
};

/**
* | output |
* | --- |
* | "declared driver" |
*
* @param {Web_Say_Hop_Role_DriverInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_hop_role_driver = /** @type {((inputs?: Web_Say_Hop_Role_DriverInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hop_Role_DriverInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_hop_role_driver(inputs)
	return en_web_say_hop_role_driver(inputs)
});