/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Window_Empty_TodoInputs */

const en_error_window_empty_todo = /** @type {(inputs: Error_Window_Empty_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Correct from and to.`)
};

const es_error_window_empty_todo = /** @type {(inputs: Error_Window_Empty_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Corrija from y to.`)
};

/**
* | output |
* | --- |
* | "Correct from and to." |
*
* @param {Error_Window_Empty_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_window_empty_todo = /** @type {((inputs?: Error_Window_Empty_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Window_Empty_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_window_empty_todo(inputs)
	return en_error_window_empty_todo(inputs)
});