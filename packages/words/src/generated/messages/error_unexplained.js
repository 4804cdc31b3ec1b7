/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ file: NonNullable<unknown>, expected: NonNullable<unknown>, received: NonNullable<unknown>, difference: NonNullable<unknown> }} Error_UnexplainedInputs */

const en_error_unexplained = /** @type {(inputs: Error_UnexplainedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file}: the custodian says ${i?.expected} rows, ${i?.received} came in (difference ${i?.difference}).`)
};

const es_error_unexplained = /** @type {(inputs: Error_UnexplainedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file}: el custodio dice ${i?.expected} filas, llegaron ${i?.received} (diferencia ${i?.difference}).`)
};

/**
* | output |
* | --- |
* | "{file}: the custodian says {expected} rows, {received} came in (difference {difference})." |
*
* @param {Error_UnexplainedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_unexplained = /** @type {((inputs: Error_UnexplainedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_UnexplainedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_unexplained(inputs)
	return en_error_unexplained(inputs)
});