/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Bad_Day_TodoInputs */

const en_error_bad_day_todo = /** @type {(inputs: Error_Bad_Day_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write it as 2026-11-24.`)
};

const es_error_bad_day_todo = /** @type {(inputs: Error_Bad_Day_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Escríbalo así: 2026-11-24.`)
};

/**
* | output |
* | --- |
* | "Write it as 2026-11-24." |
*
* @param {Error_Bad_Day_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_bad_day_todo = /** @type {((inputs?: Error_Bad_Day_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Bad_Day_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_bad_day_todo(inputs)
	return en_error_bad_day_todo(inputs)
});