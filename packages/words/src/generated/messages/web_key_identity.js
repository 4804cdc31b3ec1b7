/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Key_IdentityInputs */

const en_web_key_identity = /** @type {(inputs: Web_Key_IdentityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`answer gate 1: same, different, not sure`)
};

const es_web_key_identity = /** @type {(inputs: Web_Key_IdentityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`responder en la puerta 1: misma, distinta, dudosa`)
};

/**
* | output |
* | --- |
* | "answer gate 1: same, different, not sure" |
*
* @param {Web_Key_IdentityInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_key_identity = /** @type {((inputs?: Web_Key_IdentityInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Key_IdentityInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_key_identity(inputs)
	return en_web_key_identity(inputs)
});