/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Act_End_ProtectionInputs */

const en_web_act_end_protection = /** @type {(inputs: Web_Act_End_ProtectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`end the protection`)
};

const es_web_act_end_protection = /** @type {(inputs: Web_Act_End_ProtectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`poner fin a la protección`)
};

/**
* | output |
* | --- |
* | "end the protection" |
*
* @param {Web_Act_End_ProtectionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_act_end_protection = /** @type {((inputs?: Web_Act_End_ProtectionInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Act_End_ProtectionInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_act_end_protection(inputs)
	return en_web_act_end_protection(inputs)
});