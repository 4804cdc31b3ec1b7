/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Col_RecordsInputs */

const en_web_col_records = /** @type {(inputs: Web_Col_RecordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`records`)
};

const es_web_col_records = /** @type {(inputs: Web_Col_RecordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`registros`)
};

/**
* | output |
* | --- |
* | "records" |
*
* @param {Web_Col_RecordsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_col_records = /** @type {((inputs?: Web_Col_RecordsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Col_RecordsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_col_records(inputs)
	return en_web_col_records(inputs)
});