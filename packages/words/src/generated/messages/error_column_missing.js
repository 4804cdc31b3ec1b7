/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ file: NonNullable<unknown>, wanted: NonNullable<unknown>, names: NonNullable<unknown> }} Error_Column_MissingInputs */

const en_error_column_missing = /** @type {(inputs: Error_Column_MissingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file} has no column ${i?.wanted}; it has ${i?.names}.`)
};

const es_error_column_missing = /** @type {(inputs: Error_Column_MissingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file} no tiene la columna ${i?.wanted}; tiene ${i?.names}.`)
};

/**
* | output |
* | --- |
* | "{file} has no column {wanted}; it has {names}." |
*
* @param {Error_Column_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_column_missing = /** @type {((inputs: Error_Column_MissingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Column_MissingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_column_missing(inputs)
	return en_error_column_missing(inputs)
});