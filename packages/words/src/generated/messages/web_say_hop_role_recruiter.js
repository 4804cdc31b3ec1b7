/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Say_Hop_Role_RecruiterInputs */

const en_web_say_hop_role_recruiter = /** @type {(inputs: Web_Say_Hop_Role_RecruiterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`declared recruiter`)
};

const es_web_say_hop_role_recruiter = /** @type {(inputs: Web_Say_Hop_Role_RecruiterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`declarado: captador`)
};

/**
* | output |
* | --- |
* | "declared recruiter" |
*
* @param {Web_Say_Hop_Role_RecruiterInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_hop_role_recruiter = /** @type {((inputs?: Web_Say_Hop_Role_RecruiterInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hop_Role_RecruiterInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_hop_role_recruiter(inputs)
	return en_web_say_hop_role_recruiter(inputs)
});