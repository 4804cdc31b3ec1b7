/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ text: NonNullable<unknown> }} Error_Bad_DayInputs */

const en_error_bad_day = /** @type {(inputs: Error_Bad_DayInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.text} is no day.`)
};

const es_error_bad_day = /** @type {(inputs: Error_Bad_DayInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.text} no es un día.`)
};

/**
* | output |
* | --- |
* | "{text} is no day." |
*
* @param {Error_Bad_DayInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_bad_day = /** @type {((inputs: Error_Bad_DayInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Bad_DayInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_bad_day(inputs)
	return en_error_bad_day(inputs)
});