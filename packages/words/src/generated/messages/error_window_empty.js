/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Window_EmptyInputs */

const en_error_window_empty = /** @type {(inputs: Error_Window_EmptyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`the window holds no day: it ends before it begins`)
};

const es_error_window_empty = /** @type {(inputs: Error_Window_EmptyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`el intervalo no contiene ningún día: acaba antes de empezar`)
};

/**
* | output |
* | --- |
* | "the window holds no day: it ends before it begins" |
*
* @param {Error_Window_EmptyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_window_empty = /** @type {((inputs?: Error_Window_EmptyInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Window_EmptyInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_window_empty(inputs)
	return en_error_window_empty(inputs)
});