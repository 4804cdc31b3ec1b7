/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ file: NonNullable<unknown> }} Error_Unexplained_TodoInputs */

const en_error_unexplained_todo = /** @type {(inputs: Error_Unexplained_TodoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Explain it: lookback import --explain-difference ${i?.file} "why".`)
};

const es_error_unexplained_todo = /** @type {(inputs: Error_Unexplained_TodoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Explíquelo: lookback import --explain-difference ${i?.file} "por qué".`)
};

/**
* | output |
* | --- |
* | "Explain it: lookback import --explain-difference {file} \"why\"." |
*
* @param {Error_Unexplained_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_unexplained_todo = /** @type {((inputs: Error_Unexplained_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Unexplained_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_unexplained_todo(inputs)
	return en_error_unexplained_todo(inputs)
});