/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ file: NonNullable<unknown>, name: NonNullable<unknown>, globs: NonNullable<unknown> }} Error_No_QueryInputs */

const en_error_no_query = /** @type {(inputs: Error_No_QueryInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file}: no query of the mapping is for ${i?.name}; they are for ${i?.globs}.`)
};

const es_error_no_query = /** @type {(inputs: Error_No_QueryInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file}: ninguna consulta de la correspondencia es para ${i?.name}; son para ${i?.globs}.`)
};

/**
* | output |
* | --- |
* | "{file}: no query of the mapping is for {name}; they are for {globs}." |
*
* @param {Error_No_QueryInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_no_query = /** @type {((inputs: Error_No_QueryInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_QueryInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_no_query(inputs)
	return en_error_no_query(inputs)
});