/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Pub_Status_FinalInputs */

const en_web_pub_status_final = /** @type {(inputs: Web_Pub_Status_FinalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`final`)
};

const es_web_pub_status_final = /** @type {(inputs: Web_Pub_Status_FinalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`definitiva`)
};

/**
* | output |
* | --- |
* | "final" |
*
* @param {Web_Pub_Status_FinalInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_pub_status_final = /** @type {((inputs?: Web_Pub_Status_FinalInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_Status_FinalInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_pub_status_final(inputs)
	return en_web_pub_status_final(inputs)
});