/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ file: NonNullable<unknown>, line: NonNullable<unknown>, column: NonNullable<unknown>, globs: NonNullable<unknown> }} Error_No_MatchInputs */

const en_error_no_match = /** @type {(inputs: Error_No_MatchInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file}:${i?.line}:${i?.column}: no file matches ${i?.globs}.`)
};

const es_error_no_match = /** @type {(inputs: Error_No_MatchInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file}:${i?.line}:${i?.column}: ningún archivo coincide con ${i?.globs}.`)
};

/**
* | output |
* | --- |
* | "{file}:{line}:{column}: no file matches {globs}." |
*
* @param {Error_No_MatchInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_no_match = /** @type {((inputs: Error_No_MatchInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_MatchInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_no_match(inputs)
	return en_error_no_match(inputs)
});