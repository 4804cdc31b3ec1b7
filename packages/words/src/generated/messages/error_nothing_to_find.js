/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Nothing_To_FindInputs */

const en_error_nothing_to_find = /** @type {(inputs: Error_Nothing_To_FindInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing to look for was given.`)
};

const es_error_nothing_to_find = /** @type {(inputs: Error_Nothing_To_FindInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No se indicó nada que buscar.`)
};

/**
* | output |
* | --- |
* | "Nothing to look for was given." |
*
* @param {Error_Nothing_To_FindInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_nothing_to_find = /** @type {((inputs?: Error_Nothing_To_FindInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Nothing_To_FindInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_nothing_to_find(inputs)
	return en_error_nothing_to_find(inputs)
});