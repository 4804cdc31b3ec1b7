/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Care_ProtectedInputs */

const en_web_care_protected = /** @type {(inputs: Web_Care_ProtectedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`under protection`)
};

const es_web_care_protected = /** @type {(inputs: Web_Care_ProtectedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`bajo protección`)
};

/**
* | output |
* | --- |
* | "under protection" |
*
* @param {Web_Care_ProtectedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_care_protected = /** @type {((inputs?: Web_Care_ProtectedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Care_ProtectedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_care_protected(inputs)
	return en_web_care_protected(inputs)
});