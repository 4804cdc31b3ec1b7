/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_No_Mapping_TodoInputs */

const en_error_no_mapping_todo = /** @type {(inputs: Error_No_Mapping_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Check the path, or let --guess propose one.`)
};

const es_error_no_mapping_todo = /** @type {(inputs: Error_No_Mapping_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Compruebe la ruta, o deje que --guess proponga una.`)
};

/**
* | output |
* | --- |
* | "Check the path, or let --guess propose one." |
*
* @param {Error_No_Mapping_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_no_mapping_todo = /** @type {((inputs?: Error_No_Mapping_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_Mapping_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_no_mapping_todo(inputs)
	return en_error_no_mapping_todo(inputs)
});