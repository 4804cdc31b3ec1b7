/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Date_Unreadable_TodoInputs */

const en_error_date_unreadable_todo = /** @type {(inputs: Error_Date_Unreadable_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write dates as YYYY-MM-DD, YYYY-MM or YYYY; leave the cell empty where a date is not known.`)
};

const es_error_date_unreadable_todo = /** @type {(inputs: Error_Date_Unreadable_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Escriba las fechas como AAAA-MM-DD, AAAA-MM o AAAA; deje vacía la celda si no se sabe.`)
};

/**
* | output |
* | --- |
* | "Write dates as YYYY-MM-DD, YYYY-MM or YYYY; leave the cell empty where a date is not known." |
*
* @param {Error_Date_Unreadable_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_date_unreadable_todo = /** @type {((inputs?: Error_Date_Unreadable_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Date_Unreadable_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_date_unreadable_todo(inputs)
	return en_error_date_unreadable_todo(inputs)
});