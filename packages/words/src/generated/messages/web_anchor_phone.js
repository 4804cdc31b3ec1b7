/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Anchor_PhoneInputs */

const en_web_anchor_phone = /** @type {(inputs: Web_Anchor_PhoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`phone`)
};

const es_web_anchor_phone = /** @type {(inputs: Web_Anchor_PhoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`teléfono`)
};

/**
* | output |
* | --- |
* | "phone" |
*
* @param {Web_Anchor_PhoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_anchor_phone = /** @type {((inputs?: Web_Anchor_PhoneInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Anchor_PhoneInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_anchor_phone(inputs)
	return en_web_anchor_phone(inputs)
});