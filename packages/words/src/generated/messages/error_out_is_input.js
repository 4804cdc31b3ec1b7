/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ file: NonNullable<unknown> }} Error_Out_Is_InputInputs */

const en_error_out_is_input = /** @type {(inputs: Error_Out_Is_InputInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`--out ${i?.file} is the file that is read.`)
};

const es_error_out_is_input = /** @type {(inputs: Error_Out_Is_InputInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`--out ${i?.file} es el archivo que se lee.`)
};

/**
* | output |
* | --- |
* | "--out {file} is the file that is read." |
*
* @param {Error_Out_Is_InputInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_out_is_input = /** @type {((inputs: Error_Out_Is_InputInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Out_Is_InputInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_out_is_input(inputs)
	return en_error_out_is_input(inputs)
});