/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Direct_MessageInputs */

const en_web_direct_message = /** @type {(inputs: Web_Direct_MessageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`messaged`)
};

const es_web_direct_message = /** @type {(inputs: Web_Direct_MessageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`mensaje`)
};

/**
* | output |
* | --- |
* | "messaged" |
*
* @param {Web_Direct_MessageInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_direct_message = /** @type {((inputs?: Web_Direct_MessageInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Direct_MessageInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_direct_message(inputs)
	return en_web_direct_message(inputs)
});