/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ field: NonNullable<unknown> }} Web_Say_MissingInputs */

const en_web_say_missing = /** @type {(inputs: Web_Say_MissingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`no ${i?.field}`)
};

const es_web_say_missing = /** @type {(inputs: Web_Say_MissingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`no consta ${i?.field}`)
};

/**
* | output |
* | --- |
* | "no {field}" |
*
* @param {Web_Say_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_missing = /** @type {((inputs: Web_Say_MissingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_MissingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_missing(inputs)
	return en_web_say_missing(inputs)
});