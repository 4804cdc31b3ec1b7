/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Role_RedressInputs */

const en_web_role_redress = /** @type {(inputs: Web_Role_RedressInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`redress officer`)
};

const es_web_role_redress = /** @type {(inputs: Web_Role_RedressInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`responsable de reclamaciones`)
};

/**
* | output |
* | --- |
* | "redress officer" |
*
* @param {Web_Role_RedressInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_role_redress = /** @type {((inputs?: Web_Role_RedressInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Role_RedressInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_role_redress(inputs)
	return en_web_role_redress(inputs)
});