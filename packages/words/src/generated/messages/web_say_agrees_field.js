/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ field: NonNullable<unknown>, a: NonNullable<unknown> }} Web_Say_Agrees_FieldInputs */

const en_web_say_agrees_field = /** @type {(inputs: Web_Say_Agrees_FieldInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.field} agrees: ${i?.a}`)
};

const es_web_say_agrees_field = /** @type {(inputs: Web_Say_Agrees_FieldInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.field} coincide: ${i?.a}`)
};

/**
* | output |
* | --- |
* | "{field} agrees: {a}" |
*
* @param {Web_Say_Agrees_FieldInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_agrees_field = /** @type {((inputs: Web_Say_Agrees_FieldInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Agrees_FieldInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_agrees_field(inputs)
	return en_web_say_agrees_field(inputs)
});