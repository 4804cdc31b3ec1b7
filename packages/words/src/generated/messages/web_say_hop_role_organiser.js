/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Say_Hop_Role_OrganiserInputs */

const en_web_say_hop_role_organiser = /** @type {(inputs: Web_Say_Hop_Role_OrganiserInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`declared organiser`)
};

const es_web_say_hop_role_organiser = /** @type {(inputs: Web_Say_Hop_Role_OrganiserInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`declarado: organizador`)
};

/**
* | output |
* | --- |
* | "declared organiser" |
*
* @param {Web_Say_Hop_Role_OrganiserInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_hop_role_organiser = /** @type {((inputs?: Web_Say_Hop_Role_OrganiserInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hop_Role_OrganiserInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_hop_role_organiser(inputs)
	return en_web_say_hop_role_organiser(inputs)
});