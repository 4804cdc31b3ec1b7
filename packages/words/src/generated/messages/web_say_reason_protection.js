/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Say_Reason_ProtectionInputs */

const en_web_say_reason_protection = /** @type {(inputs: Web_Say_Reason_ProtectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`may need protection`)
};

const es_web_say_reason_protection = /** @type {(inputs: Web_Say_Reason_ProtectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`puede necesitar protección`)
};

/**
* | output |
* | --- |
* | "may need protection" |
*
* @param {Web_Say_Reason_ProtectionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_reason_protection = /** @type {((inputs?: Web_Say_Reason_ProtectionInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reason_ProtectionInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_reason_protection(inputs)
	return en_web_say_reason_protection(inputs)
});