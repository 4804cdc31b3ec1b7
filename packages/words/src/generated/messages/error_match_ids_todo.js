/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Match_Ids_TodoInputs */

const en_error_match_ids_todo = /** @type {(inputs: Error_Match_Ids_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Give --id, or --left-id and --right-id.`)
};

const es_error_match_ids_todo = /** @type {(inputs: Error_Match_Ids_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Indique --id, o --left-id y --right-id.`)
};

/**
* | output |
* | --- |
* | "Give --id, or --left-id and --right-id." |
*
* @param {Error_Match_Ids_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_match_ids_todo = /** @type {((inputs?: Error_Match_Ids_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Match_Ids_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_match_ids_todo(inputs)
	return en_error_match_ids_todo(inputs)
});