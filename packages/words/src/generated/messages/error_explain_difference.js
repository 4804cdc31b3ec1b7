/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Explain_DifferenceInputs */

const en_error_explain_difference = /** @type {(inputs: Error_Explain_DifferenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`--explain-difference takes a file and a text.`)
};

const es_error_explain_difference = /** @type {(inputs: Error_Explain_DifferenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`--explain-difference admite un archivo y un texto.`)
};

/**
* | output |
* | --- |
* | "--explain-difference takes a file and a text." |
*
* @param {Error_Explain_DifferenceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_explain_difference = /** @type {((inputs?: Error_Explain_DifferenceInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Explain_DifferenceInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_explain_difference(inputs)
	return en_error_explain_difference(inputs)
});