/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Reason_GoneInputs */

const en_web_reason_gone = /** @type {(inputs: Web_Reason_GoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`gone`)
};

const es_web_reason_gone = /** @type {(inputs: Web_Reason_GoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`desaparecidas`)
};

/**
* | output |
* | --- |
* | "gone" |
*
* @param {Web_Reason_GoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_reason_gone = /** @type {((inputs?: Web_Reason_GoneInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Reason_GoneInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_reason_gone(inputs)
	return en_web_reason_gone(inputs)
});