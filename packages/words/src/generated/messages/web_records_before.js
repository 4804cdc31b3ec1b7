/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Records_BeforeInputs */

const en_web_records_before = /** @type {(inputs: Web_Records_BeforeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`earlier records`)
};

const es_web_records_before = /** @type {(inputs: Web_Records_BeforeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`registros anteriores`)
};

/**
* | output |
* | --- |
* | "earlier records" |
*
* @param {Web_Records_BeforeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_records_before = /** @type {((inputs?: Web_Records_BeforeInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Records_BeforeInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_records_before(inputs)
	return en_web_records_before(inputs)
});