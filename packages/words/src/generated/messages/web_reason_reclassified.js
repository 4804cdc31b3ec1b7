/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Reason_ReclassifiedInputs */

const en_web_reason_reclassified = /** @type {(inputs: Web_Reason_ReclassifiedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`moved from another box`)
};

const es_web_reason_reclassified = /** @type {(inputs: Web_Reason_ReclassifiedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`venidas de otra casilla`)
};

/**
* | output |
* | --- |
* | "moved from another box" |
*
* @param {Web_Reason_ReclassifiedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_reason_reclassified = /** @type {((inputs?: Web_Reason_ReclassifiedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Reason_ReclassifiedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_reason_reclassified(inputs)
	return en_web_reason_reclassified(inputs)
});