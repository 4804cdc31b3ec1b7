/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Edges_No_Pairs_TodoInputs */

const en_error_edges_no_pairs_todo = /** @type {(inputs: Error_Edges_No_Pairs_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Give a list person,anchor or a 0/1 table.`)
};

const es_error_edges_no_pairs_todo = /** @type {(inputs: Error_Edges_No_Pairs_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Indique una lista person,anchor o una tabla de 0/1.`)
};

/**
* | output |
* | --- |
* | "Give a list person,anchor or a 0/1 table." |
*
* @param {Error_Edges_No_Pairs_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_edges_no_pairs_todo = /** @type {((inputs?: Error_Edges_No_Pairs_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Edges_No_Pairs_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_edges_no_pairs_todo(inputs)
	return en_error_edges_no_pairs_todo(inputs)
});