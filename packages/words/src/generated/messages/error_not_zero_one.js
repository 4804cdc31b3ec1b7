/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ cell: NonNullable<unknown> }} Error_Not_Zero_OneInputs */

const en_error_not_zero_one = /** @type {(inputs: Error_Not_Zero_OneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`"${i?.cell}" is neither 0 nor 1`)
};

const es_error_not_zero_one = /** @type {(inputs: Error_Not_Zero_OneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`«${i?.cell}» no es ni 0 ni 1`)
};

/**
* | output |
* | --- |
* | "\"{cell}\" is neither 0 nor 1" |
*
* @param {Error_Not_Zero_OneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_not_zero_one = /** @type {((inputs: Error_Not_Zero_OneInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Not_Zero_OneInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_not_zero_one(inputs)
	return en_error_not_zero_one(inputs)
});