/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Col_Records_CapInputs */

const en_web_col_records_cap = /** @type {(inputs: Web_Col_Records_CapInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`what was searched`)
};

const es_web_col_records_cap = /** @type {(inputs: Web_Col_Records_CapInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`lo que se ha buscado`)
};

/**
* | output |
* | --- |
* | "what was searched" |
*
* @param {Web_Col_Records_CapInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_col_records_cap = /** @type {((inputs?: Web_Col_Records_CapInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Col_Records_CapInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_col_records_cap(inputs)
	return en_web_col_records_cap(inputs)
});