/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_By_RecordInputs */

const en_web_by_record = /** @type {(inputs: Web_By_RecordInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`record`)
};

const es_web_by_record = /** @type {(inputs: Web_By_RecordInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`registro`)
};

/**
* | output |
* | --- |
* | "record" |
*
* @param {Web_By_RecordInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_by_record = /** @type {((inputs?: Web_By_RecordInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_By_RecordInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_by_record(inputs)
	return en_web_by_record(inputs)
});