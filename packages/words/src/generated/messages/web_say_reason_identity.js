/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Say_Reason_IdentityInputs */

const en_web_say_reason_identity = /** @type {(inputs: Web_Say_Reason_IdentityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`gate 1 waits`)
};

const es_web_say_reason_identity = /** @type {(inputs: Web_Say_Reason_IdentityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`la puerta 1 está pendiente`)
};

/**
* | output |
* | --- |
* | "gate 1 waits" |
*
* @param {Web_Say_Reason_IdentityInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_reason_identity = /** @type {((inputs?: Web_Say_Reason_IdentityInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reason_IdentityInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_reason_identity(inputs)
	return en_web_say_reason_identity(inputs)
});