/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Empty_Cell_TodoInputs */

const en_error_empty_cell_todo = /** @type {(inputs: Error_Empty_Cell_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Every row needs an id.`)
};

const es_error_empty_cell_todo = /** @type {(inputs: Error_Empty_Cell_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cada fila necesita un identificador.`)
};

/**
* | output |
* | --- |
* | "Every row needs an id." |
*
* @param {Error_Empty_Cell_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_empty_cell_todo = /** @type {((inputs?: Error_Empty_Cell_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Empty_Cell_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_empty_cell_todo(inputs)
	return en_error_empty_cell_todo(inputs)
});