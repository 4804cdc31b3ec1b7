/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Links_Option_TodoInputs */

const en_error_links_option_todo = /** @type {(inputs: Error_Links_Option_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nulls are bicm, hypergeometric and permutation; permutations a whole number; --expand takes members.`)
};

const es_error_links_option_todo = /** @type {(inputs: Error_Links_Option_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Los modelos de azar son bicm, hypergeometric y permutation; las permutaciones, un número entero; --expand admite members.`)
};

/**
* | output |
* | --- |
* | "Nulls are bicm, hypergeometric and permutation; permutations a whole number; --expand takes members." |
*
* @param {Error_Links_Option_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_links_option_todo = /** @type {((inputs?: Error_Links_Option_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Links_Option_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_links_option_todo(inputs)
	return en_error_links_option_todo(inputs)
});