/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Nothing_To_Find_TodoInputs */

const en_error_nothing_to_find_todo = /** @type {(inputs: Error_Nothing_To_Find_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Add --phones FILE, --accounts FILE or --addresses FILE, one value a line.`)
};

const es_error_nothing_to_find_todo = /** @type {(inputs: Error_Nothing_To_Find_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Añada --phones ARCHIVO, --accounts ARCHIVO o --addresses ARCHIVO, un valor por línea.`)
};

/**
* | output |
* | --- |
* | "Add --phones FILE, --accounts FILE or --addresses FILE, one value a line." |
*
* @param {Error_Nothing_To_Find_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_nothing_to_find_todo = /** @type {((inputs?: Error_Nothing_To_Find_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Nothing_To_Find_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_nothing_to_find_todo(inputs)
	return en_error_nothing_to_find_todo(inputs)
});