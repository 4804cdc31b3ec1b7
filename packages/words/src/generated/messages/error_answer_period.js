/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Error_Answer_PeriodInputs */

const en_error_answer_period = /** @type {(inputs: Error_Answer_PeriodInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} ends before it begins.`)
};

const es_error_answer_period = /** @type {(inputs: Error_Answer_PeriodInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} acaba antes de empezar.`)
};

/**
* | output |
* | --- |
* | "{name} ends before it begins." |
*
* @param {Error_Answer_PeriodInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_answer_period = /** @type {((inputs: Error_Answer_PeriodInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Answer_PeriodInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_answer_period(inputs)
	return en_error_answer_period(inputs)
});