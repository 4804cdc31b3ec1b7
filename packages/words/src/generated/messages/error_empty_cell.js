/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Error_Empty_CellInputs */

const en_error_empty_cell = /** @type {(inputs: Error_Empty_CellInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`the cell "${i?.name}" is empty`)
};

const es_error_empty_cell = /** @type {(inputs: Error_Empty_CellInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`la celda «${i?.name}» está vacía`)
};

/**
* | output |
* | --- |
* | "the cell \"{name}\" is empty" |
*
* @param {Error_Empty_CellInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_empty_cell = /** @type {((inputs: Error_Empty_CellInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Empty_CellInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_empty_cell(inputs)
	return en_error_empty_cell(inputs)
});