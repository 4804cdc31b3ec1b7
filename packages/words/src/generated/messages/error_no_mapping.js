/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ path: NonNullable<unknown> }} Error_No_MappingInputs */

const en_error_no_mapping = /** @type {(inputs: Error_No_MappingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.path}: there is no such mapping.`)
};

const es_error_no_mapping = /** @type {(inputs: Error_No_MappingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.path}: no existe esa correspondencia.`)
};

/**
* | output |
* | --- |
* | "{path}: there is no such mapping." |
*
* @param {Error_No_MappingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_no_mapping = /** @type {((inputs: Error_No_MappingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_MappingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_no_mapping(inputs)
	return en_error_no_mapping(inputs)
});