/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ period: NonNullable<unknown> }} Error_Bad_PeriodInputs */

const en_error_bad_period = /** @type {(inputs: Error_Bad_PeriodInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.period} is no period.`)
};

const es_error_bad_period = /** @type {(inputs: Error_Bad_PeriodInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.period} no es un periodo.`)
};

/**
* | output |
* | --- |
* | "{period} is no period." |
*
* @param {Error_Bad_PeriodInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_bad_period = /** @type {((inputs: Error_Bad_PeriodInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Bad_PeriodInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_bad_period(inputs)
	return en_error_bad_period(inputs)
});