/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_No_Model_TodoInputs */

const en_error_no_model_todo = /** @type {(inputs: Error_No_Model_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write one with --export-model.`)
};

const es_error_no_model_todo = /** @type {(inputs: Error_No_Model_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Escriba uno con --export-model.`)
};

/**
* | output |
* | --- |
* | "Write one with --export-model." |
*
* @param {Error_No_Model_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_no_model_todo = /** @type {((inputs?: Error_No_Model_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_Model_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_no_model_todo(inputs)
	return en_error_no_model_todo(inputs)
});