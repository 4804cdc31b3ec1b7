/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Say_Reopened_ExpiredInputs */

const en_web_say_reopened_expired = /** @type {(inputs: Web_Say_Reopened_ExpiredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The answer had an end date.`)
};

const es_web_say_reopened_expired = /** @type {(inputs: Web_Say_Reopened_ExpiredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`La respuesta tenía fecha de caducidad.`)
};

/**
* | output |
* | --- |
* | "The answer had an end date." |
*
* @param {Web_Say_Reopened_ExpiredInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_reopened_expired = /** @type {((inputs?: Web_Say_Reopened_ExpiredInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reopened_ExpiredInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_reopened_expired(inputs)
	return en_web_say_reopened_expired(inputs)
});