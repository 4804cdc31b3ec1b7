/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ field: NonNullable<unknown> }} Web_Say_Missing_FieldInputs */

const en_web_say_missing_field = /** @type {(inputs: Web_Say_Missing_FieldInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.field}: given on one side only`)
};

const es_web_say_missing_field = /** @type {(inputs: Web_Say_Missing_FieldInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.field}: solo consta en un lado`)
};

/**
* | output |
* | --- |
* | "{field}: given on one side only" |
*
* @param {Web_Say_Missing_FieldInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_missing_field = /** @type {((inputs: Web_Say_Missing_FieldInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Missing_FieldInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_missing_field(inputs)
	return en_web_say_missing_field(inputs)
});