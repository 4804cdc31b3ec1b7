/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ wanted: NonNullable<unknown> }} Error_LanguageInputs */

const en_error_language = /** @type {(inputs: Error_LanguageInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.wanted} is no language that Lookback speaks.`)
};

const es_error_language = /** @type {(inputs: Error_LanguageInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.wanted} no es una lengua que hable Lookback.`)
};

/**
* | output |
* | --- |
* | "{wanted} is no language that Lookback speaks." |
*
* @param {Error_LanguageInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_language = /** @type {((inputs: Error_LanguageInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_LanguageInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_language(inputs)
	return en_error_language(inputs)
});