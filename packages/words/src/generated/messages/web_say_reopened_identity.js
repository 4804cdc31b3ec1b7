/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Say_Reopened_IdentityInputs */

const en_web_say_reopened_identity = /** @type {(inputs: Web_Say_Reopened_IdentityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It was judged anew who this is.`)
};

const es_web_say_reopened_identity = /** @type {(inputs: Web_Say_Reopened_IdentityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Se volvió a juzgar quién es.`)
};

/**
* | output |
* | --- |
* | "It was judged anew who this is." |
*
* @param {Web_Say_Reopened_IdentityInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_reopened_identity = /** @type {((inputs?: Web_Say_Reopened_IdentityInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reopened_IdentityInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_reopened_identity(inputs)
	return en_web_say_reopened_identity(inputs)
});