/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_No_Claims_TodoInputs */

const en_error_no_claims_todo = /** @type {(inputs: Error_No_Claims_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write origins, reports and claims as in examples/the-report.`)
};

const es_error_no_claims_todo = /** @type {(inputs: Error_No_Claims_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Escriba orígenes, informes y afirmaciones como en examples/the-report.`)
};

/**
* | output |
* | --- |
* | "Write origins, reports and claims as in examples/the-report." |
*
* @param {Error_No_Claims_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_no_claims_todo = /** @type {((inputs?: Error_No_Claims_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_Claims_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_no_claims_todo(inputs)
	return en_error_no_claims_todo(inputs)
});