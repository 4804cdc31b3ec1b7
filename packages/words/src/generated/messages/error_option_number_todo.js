/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ option: NonNullable<unknown> }} Error_Option_Number_TodoInputs */

const en_error_option_number_todo = /** @type {(inputs: Error_Option_Number_TodoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Give --${i?.option} a number.`)
};

const es_error_option_number_todo = /** @type {(inputs: Error_Option_Number_TodoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Dé un número a --${i?.option}.`)
};

/**
* | output |
* | --- |
* | "Give --{option} a number." |
*
* @param {Error_Option_Number_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_option_number_todo = /** @type {((inputs: Error_Option_Number_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Option_Number_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_option_number_todo(inputs)
	return en_error_option_number_todo(inputs)
});