/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Records_AfterInputs */

const en_web_records_after = /** @type {(inputs: Web_Records_AfterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`further records`)
};

const es_web_records_after = /** @type {(inputs: Web_Records_AfterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`registros siguientes`)
};

/**
* | output |
* | --- |
* | "further records" |
*
* @param {Web_Records_AfterInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_records_after = /** @type {((inputs?: Web_Records_AfterInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Records_AfterInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_records_after(inputs)
	return en_web_records_after(inputs)
});