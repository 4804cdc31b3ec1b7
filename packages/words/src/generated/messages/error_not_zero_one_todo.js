/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Not_Zero_One_TodoInputs */

const en_error_not_zero_one_todo = /** @type {(inputs: Error_Not_Zero_One_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A table holds 0 and 1; a list of touches has the columns person and anchor, edges have a and b.`)
};

const es_error_not_zero_one_todo = /** @type {(inputs: Error_Not_Zero_One_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Una tabla contiene 0 y 1; una lista de usos tiene las columnas person y anchor; las aristas, a y b.`)
};

/**
* | output |
* | --- |
* | "A table holds 0 and 1; a list of touches has the columns person and anchor, edges have a and b." |
*
* @param {Error_Not_Zero_One_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_not_zero_one_todo = /** @type {((inputs?: Error_Not_Zero_One_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Not_Zero_One_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_not_zero_one_todo(inputs)
	return en_error_not_zero_one_todo(inputs)
});