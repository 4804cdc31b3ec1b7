/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Reason_ReopenedInputs */

const en_web_reason_reopened = /** @type {(inputs: Web_Reason_ReopenedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`reopened`)
};

const es_web_reason_reopened = /** @type {(inputs: Web_Reason_ReopenedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`reabiertas`)
};

/**
* | output |
* | --- |
* | "reopened" |
*
* @param {Web_Reason_ReopenedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_reason_reopened = /** @type {((inputs?: Web_Reason_ReopenedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Reason_ReopenedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_reason_reopened(inputs)
	return en_web_reason_reopened(inputs)
});