/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Seen_Sent_NoneInputs */

const en_web_seen_sent_none = /** @type {(inputs: Web_Seen_Sent_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sent to nobody.`)
};

const es_web_seen_sent_none = /** @type {(inputs: Web_Seen_Sent_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No se ha enviado a nadie.`)
};

/**
* | output |
* | --- |
* | "Sent to nobody." |
*
* @param {Web_Seen_Sent_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_seen_sent_none = /** @type {((inputs?: Web_Seen_Sent_NoneInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Seen_Sent_NoneInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_seen_sent_none(inputs)
	return en_web_seen_sent_none(inputs)
});