/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Reason_AddedInputs */

const en_web_reason_added = /** @type {(inputs: Web_Reason_AddedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`added`)
};

const es_web_reason_added = /** @type {(inputs: Web_Reason_AddedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`añadidas`)
};

/**
* | output |
* | --- |
* | "added" |
*
* @param {Web_Reason_AddedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_reason_added = /** @type {((inputs?: Web_Reason_AddedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Reason_AddedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_reason_added(inputs)
	return en_web_reason_added(inputs)
});