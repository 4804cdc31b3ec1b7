/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Say_Hop_Role_MemberInputs */

const en_web_say_hop_role_member = /** @type {(inputs: Web_Say_Hop_Role_MemberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`declared member`)
};

const es_web_say_hop_role_member = /** @type {(inputs: Web_Say_Hop_Role_MemberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`declarado: miembro`)
};

/**
* | output |
* | --- |
* | "declared member" |
*
* @param {Web_Say_Hop_Role_MemberInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_hop_role_member = /** @type {((inputs?: Web_Say_Hop_Role_MemberInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hop_Role_MemberInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_hop_role_member(inputs)
	return en_web_say_hop_role_member(inputs)
});