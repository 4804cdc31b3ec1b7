/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Error_No_ColumnInputs */

const en_error_no_column = /** @type {(inputs: Error_No_ColumnInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`there is no column "${i?.name}"`)
};

const es_error_no_column = /** @type {(inputs: Error_No_ColumnInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`no hay ninguna columna «${i?.name}»`)
};

/**
* | output |
* | --- |
* | "there is no column \"{name}\"" |
*
* @param {Error_No_ColumnInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_no_column = /** @type {((inputs: Error_No_ColumnInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_ColumnInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_no_column(inputs)
	return en_error_no_column(inputs)
});