/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_CancelledInputs */

const en_error_cancelled = /** @type {(inputs: Error_CancelledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cancelled; nothing was recorded.`)
};

const es_error_cancelled = /** @type {(inputs: Error_CancelledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cancelado; no se anotó nada.`)
};

/**
* | output |
* | --- |
* | "Cancelled; nothing was recorded." |
*
* @param {Error_CancelledInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_cancelled = /** @type {((inputs?: Error_CancelledInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_CancelledInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_cancelled(inputs)
	return en_error_cancelled(inputs)
});