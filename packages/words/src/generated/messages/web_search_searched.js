/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ persons: NonNullable<unknown>, records: NonNullable<unknown>, sources: NonNullable<unknown> }} Web_Search_SearchedInputs */

const en_web_search_searched = /** @type {(inputs: Web_Search_SearchedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Searched: ${i?.persons} persons, ${i?.records} records, in ${i?.sources}.`)
};

const es_web_search_searched = /** @type {(inputs: Web_Search_SearchedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Se ha buscado en ${i?.persons} personas y ${i?.records} registros, de ${i?.sources}.`)
};

/**
* | output |
* | --- |
* | "Searched: {persons} persons, {records} records, in {sources}." |
*
* @param {Web_Search_SearchedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_search_searched = /** @type {((inputs: Web_Search_SearchedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Search_SearchedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_search_searched(inputs)
	return en_web_search_searched(inputs)
});