/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Kind_Unknown_TodoInputs */

const en_error_kind_unknown_todo = /** @type {(inputs: Error_Kind_Unknown_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Give person, organisation or auto.`)
};

const es_error_kind_unknown_todo = /** @type {(inputs: Error_Kind_Unknown_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Indique person, organisation o auto.`)
};

/**
* | output |
* | --- |
* | "Give person, organisation or auto." |
*
* @param {Error_Kind_Unknown_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_kind_unknown_todo = /** @type {((inputs?: Error_Kind_Unknown_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Kind_Unknown_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_kind_unknown_todo(inputs)
	return en_error_kind_unknown_todo(inputs)
});