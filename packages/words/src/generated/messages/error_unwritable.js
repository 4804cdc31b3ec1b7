/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ path: NonNullable<unknown> }} Error_UnwritableInputs */

const en_error_unwritable = /** @type {(inputs: Error_UnwritableInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.path} cannot be written.`)
};

const es_error_unwritable = /** @type {(inputs: Error_UnwritableInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.path} no se puede escribir.`)
};

/**
* | output |
* | --- |
* | "{path} cannot be written." |
*
* @param {Error_UnwritableInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_unwritable = /** @type {((inputs: Error_UnwritableInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_UnwritableInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_unwritable(inputs)
	return en_error_unwritable(inputs)
});