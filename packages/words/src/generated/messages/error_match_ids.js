/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Match_IdsInputs */

const en_error_match_ids = /** @type {(inputs: Error_Match_IdsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`both files need a column of ids`)
};

const es_error_match_ids = /** @type {(inputs: Error_Match_IdsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`los dos archivos necesitan una columna de identificadores`)
};

/**
* | output |
* | --- |
* | "both files need a column of ids" |
*
* @param {Error_Match_IdsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_match_ids = /** @type {((inputs?: Error_Match_IdsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Match_IdsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_match_ids(inputs)
	return en_error_match_ids(inputs)
});