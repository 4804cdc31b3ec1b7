/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Pub_Status_SupersededInputs */

const en_web_pub_status_superseded = /** @type {(inputs: Web_Pub_Status_SupersededInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`superseded`)
};

const es_web_pub_status_superseded = /** @type {(inputs: Web_Pub_Status_SupersededInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sustituida`)
};

/**
* | output |
* | --- |
* | "superseded" |
*
* @param {Web_Pub_Status_SupersededInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_pub_status_superseded = /** @type {((inputs?: Web_Pub_Status_SupersededInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_Status_SupersededInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_pub_status_superseded(inputs)
	return en_web_pub_status_superseded(inputs)
});