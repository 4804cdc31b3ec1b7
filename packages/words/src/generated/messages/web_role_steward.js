/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Role_StewardInputs */

const en_web_role_steward = /** @type {(inputs: Web_Role_StewardInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`steward`)
};

const es_web_role_steward = /** @type {(inputs: Web_Role_StewardInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`responsable de datos`)
};

/**
* | output |
* | --- |
* | "steward" |
*
* @param {Web_Role_StewardInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_role_steward = /** @type {((inputs?: Web_Role_StewardInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Role_StewardInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_role_steward(inputs)
	return en_web_role_steward(inputs)
});