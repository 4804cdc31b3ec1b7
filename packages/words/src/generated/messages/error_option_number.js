/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ option: NonNullable<unknown>, text: NonNullable<unknown> }} Error_Option_NumberInputs */

const en_error_option_number = /** @type {(inputs: Error_Option_NumberInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`--${i?.option} must be a number, not "${i?.text}".`)
};

const es_error_option_number = /** @type {(inputs: Error_Option_NumberInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`--${i?.option} debe ser un número, no «${i?.text}».`)
};

/**
* | output |
* | --- |
* | "--{option} must be a number, not \"{text}\"." |
*
* @param {Error_Option_NumberInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_option_number = /** @type {((inputs: Error_Option_NumberInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Option_NumberInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_option_number(inputs)
	return en_error_option_number(inputs)
});