/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Role_ProtectionInputs */

const en_web_role_protection = /** @type {(inputs: Web_Role_ProtectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`protection officer`)
};

const es_web_role_protection = /** @type {(inputs: Web_Role_ProtectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`responsable de protección`)
};

/**
* | output |
* | --- |
* | "protection officer" |
*
* @param {Web_Role_ProtectionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_role_protection = /** @type {((inputs?: Web_Role_ProtectionInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Role_ProtectionInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_role_protection(inputs)
	return en_web_role_protection(inputs)
});