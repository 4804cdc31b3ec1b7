/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Explain_Difference_TodoInputs */

const en_error_explain_difference_todo = /** @type {(inputs: Error_Explain_Difference_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write: --explain-difference bookings.csv "June was never sent".`)
};

const es_error_explain_difference_todo = /** @type {(inputs: Error_Explain_Difference_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Escriba: --explain-difference bookings.csv "junio nunca se envió".`)
};

/**
* | output |
* | --- |
* | "Write: --explain-difference bookings.csv \"June was never sent\"." |
*
* @param {Error_Explain_Difference_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_explain_difference_todo = /** @type {((inputs?: Error_Explain_Difference_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Explain_Difference_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_explain_difference_todo(inputs)
	return en_error_explain_difference_todo(inputs)
});