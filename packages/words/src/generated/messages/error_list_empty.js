/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_List_EmptyInputs */

const en_error_list_empty = /** @type {(inputs: Error_List_EmptyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The lists hold no value.`)
};

const es_error_list_empty = /** @type {(inputs: Error_List_EmptyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Las listas no contienen ningún valor.`)
};

/**
* | output |
* | --- |
* | "The lists hold no value." |
*
* @param {Error_List_EmptyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_list_empty = /** @type {((inputs?: Error_List_EmptyInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_List_EmptyInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_list_empty(inputs)
	return en_error_list_empty(inputs)
});