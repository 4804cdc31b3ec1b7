/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Pub_Status_ProvisionalInputs */

const en_web_pub_status_provisional = /** @type {(inputs: Web_Pub_Status_ProvisionalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`provisional`)
};

const es_web_pub_status_provisional = /** @type {(inputs: Web_Pub_Status_ProvisionalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`provisional`)
};

/**
* | output |
* | --- |
* | "provisional" |
*
* @param {Web_Pub_Status_ProvisionalInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_pub_status_provisional = /** @type {((inputs?: Web_Pub_Status_ProvisionalInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_Status_ProvisionalInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_pub_status_provisional(inputs)
	return en_web_pub_status_provisional(inputs)
});