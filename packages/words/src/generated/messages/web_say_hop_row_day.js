/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ row: NonNullable<unknown>, day: NonNullable<unknown> }} Web_Say_Hop_Row_DayInputs */

const en_web_say_hop_row_day = /** @type {(inputs: Web_Say_Hop_Row_DayInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`row ${i?.row}, ${i?.day}`)
};

const es_web_say_hop_row_day = /** @type {(inputs: Web_Say_Hop_Row_DayInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`fila ${i?.row}, ${i?.day}`)
};

/**
* | output |
* | --- |
* | "row {row}, {day}" |
*
* @param {Web_Say_Hop_Row_DayInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_hop_row_day = /** @type {((inputs: Web_Say_Hop_Row_DayInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hop_Row_DayInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_hop_row_day(inputs)
	return en_web_say_hop_row_day(inputs)
});