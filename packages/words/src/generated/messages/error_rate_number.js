/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ text: NonNullable<unknown>, value: NonNullable<unknown> }} Error_Rate_NumberInputs */

const en_error_rate_number = /** @type {(inputs: Error_Rate_NumberInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`--rate ${i?.text}: "${i?.value}" is no number.`)
};

const es_error_rate_number = /** @type {(inputs: Error_Rate_NumberInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`--rate ${i?.text}: «${i?.value}» no es un número.`)
};

/**
* | output |
* | --- |
* | "--rate {text}: \"{value}\" is no number." |
*
* @param {Error_Rate_NumberInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_rate_number = /** @type {((inputs: Error_Rate_NumberInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Rate_NumberInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_rate_number(inputs)
	return en_error_rate_number(inputs)
});