/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ field: NonNullable<unknown>, a: NonNullable<unknown>, b: NonNullable<unknown> }} Web_Say_Differs_FieldInputs */

const en_web_say_differs_field = /** @type {(inputs: Web_Say_Differs_FieldInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.field}: ${i?.a}, not ${i?.b}`)
};

const es_web_say_differs_field = /** @type {(inputs: Web_Say_Differs_FieldInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.field}: ${i?.a}, no ${i?.b}`)
};

/**
* | output |
* | --- |
* | "{field}: {a}, not {b}" |
*
* @param {Web_Say_Differs_FieldInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_differs_field = /** @type {((inputs: Web_Say_Differs_FieldInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Differs_FieldInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_differs_field(inputs)
	return en_web_say_differs_field(inputs)
});