/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_In_Needs_IdInputs */

const en_error_in_needs_id = /** @type {(inputs: Error_In_Needs_IdInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`--in needs --id COLUMN.`)
};

const es_error_in_needs_id = /** @type {(inputs: Error_In_Needs_IdInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`--in necesita --id COLUMNA.`)
};

/**
* | output |
* | --- |
* | "--in needs --id COLUMN." |
*
* @param {Error_In_Needs_IdInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_in_needs_id = /** @type {((inputs?: Error_In_Needs_IdInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_In_Needs_IdInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_in_needs_id(inputs)
	return en_error_in_needs_id(inputs)
});