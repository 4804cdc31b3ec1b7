/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Source_RecordsInputs */

const en_web_source_records = /** @type {(inputs: Web_Source_RecordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`records`)
};

const es_web_source_records = /** @type {(inputs: Web_Source_RecordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`registros`)
};

/**
* | output |
* | --- |
* | "records" |
*
* @param {Web_Source_RecordsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_source_records = /** @type {((inputs?: Web_Source_RecordsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Source_RecordsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_source_records(inputs)
	return en_web_source_records(inputs)
});