/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ cause: NonNullable<unknown> }} Web_Say_Reopened_OtherInputs */

const en_web_say_reopened_other = /** @type {(inputs: Web_Say_Reopened_OtherInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Reopened: ${i?.cause}.`)
};

const es_web_say_reopened_other = /** @type {(inputs: Web_Say_Reopened_OtherInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Reabierta: ${i?.cause}.`)
};

/**
* | output |
* | --- |
* | "Reopened: {cause}." |
*
* @param {Web_Say_Reopened_OtherInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_reopened_other = /** @type {((inputs: Web_Say_Reopened_OtherInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reopened_OtherInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_reopened_other(inputs)
	return en_web_say_reopened_other(inputs)
});