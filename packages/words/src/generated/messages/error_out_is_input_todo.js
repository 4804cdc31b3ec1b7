/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Out_Is_Input_TodoInputs */

const en_error_out_is_input_todo = /** @type {(inputs: Error_Out_Is_Input_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Give another file to write to.`)
};

const es_error_out_is_input_todo = /** @type {(inputs: Error_Out_Is_Input_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Indique otro archivo para escribir.`)
};

/**
* | output |
* | --- |
* | "Give another file to write to." |
*
* @param {Error_Out_Is_Input_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_out_is_input_todo = /** @type {((inputs?: Error_Out_Is_Input_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Out_Is_Input_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_out_is_input_todo(inputs)
	return en_error_out_is_input_todo(inputs)
});