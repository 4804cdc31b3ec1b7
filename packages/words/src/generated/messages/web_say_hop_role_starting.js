/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Say_Hop_Role_StartingInputs */

const en_web_say_hop_role_starting = /** @type {(inputs: Web_Say_Hop_Role_StartingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`declared starting person`)
};

const es_web_say_hop_role_starting = /** @type {(inputs: Web_Say_Hop_Role_StartingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`declarado: persona inicial`)
};

/**
* | output |
* | --- |
* | "declared starting person" |
*
* @param {Web_Say_Hop_Role_StartingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_hop_role_starting = /** @type {((inputs?: Web_Say_Hop_Role_StartingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hop_Role_StartingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_hop_role_starting(inputs)
	return en_web_say_hop_role_starting(inputs)
});