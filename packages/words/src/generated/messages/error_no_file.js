/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ path: NonNullable<unknown> }} Error_No_FileInputs */

const en_error_no_file = /** @type {(inputs: Error_No_FileInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`there is no file ${i?.path}`)
};

const es_error_no_file = /** @type {(inputs: Error_No_FileInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`no existe el archivo ${i?.path}`)
};

/**
* | output |
* | --- |
* | "there is no file {path}" |
*
* @param {Error_No_FileInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_no_file = /** @type {((inputs: Error_No_FileInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_FileInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_no_file(inputs)
	return en_error_no_file(inputs)
});