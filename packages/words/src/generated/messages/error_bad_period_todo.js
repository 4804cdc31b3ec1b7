/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Bad_Period_TodoInputs */

const en_error_bad_period_todo = /** @type {(inputs: Error_Bad_Period_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write it as 2023-01-01..2025-12-31.`)
};

const es_error_bad_period_todo = /** @type {(inputs: Error_Bad_Period_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Escríbalo así: 2023-01-01..2025-12-31.`)
};

/**
* | output |
* | --- |
* | "Write it as 2023-01-01..2025-12-31." |
*
* @param {Error_Bad_Period_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_bad_period_todo = /** @type {((inputs?: Error_Bad_Period_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Bad_Period_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_bad_period_todo(inputs)
	return en_error_bad_period_todo(inputs)
});