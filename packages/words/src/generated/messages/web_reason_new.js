/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Reason_NewInputs */

const en_web_reason_new = /** @type {(inputs: Web_Reason_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`new`)
};

const es_web_reason_new = /** @type {(inputs: Web_Reason_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nuevas`)
};

/**
* | output |
* | --- |
* | "new" |
*
* @param {Web_Reason_NewInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_reason_new = /** @type {((inputs?: Web_Reason_NewInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Reason_NewInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_reason_new(inputs)
	return en_web_reason_new(inputs)
});