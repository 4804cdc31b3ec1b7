/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Kind_IdentityInputs */

const en_web_kind_identity = /** @type {(inputs: Web_Kind_IdentityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`who this is`)
};

const es_web_kind_identity = /** @type {(inputs: Web_Kind_IdentityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`quién es`)
};

/**
* | output |
* | --- |
* | "who this is" |
*
* @param {Web_Kind_IdentityInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_kind_identity = /** @type {((inputs?: Web_Kind_IdentityInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Kind_IdentityInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_kind_identity(inputs)
	return en_web_kind_identity(inputs)
});