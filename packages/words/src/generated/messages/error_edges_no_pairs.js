/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Edges_No_PairsInputs */

const en_error_edges_no_pairs = /** @type {(inputs: Error_Edges_No_PairsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`edges join persons directly; pairs are counted over details that persons share`)
};

const es_error_edges_no_pairs = /** @type {(inputs: Error_Edges_No_PairsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`las aristas unen personas directamente; los pares se cuentan sobre los datos que comparten`)
};

/**
* | output |
* | --- |
* | "edges join persons directly; pairs are counted over details that persons share" |
*
* @param {Error_Edges_No_PairsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_edges_no_pairs = /** @type {((inputs?: Error_Edges_No_PairsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Edges_No_PairsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_edges_no_pairs(inputs)
	return en_error_edges_no_pairs(inputs)
});