/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Opening_LedgerInputs */

const en_web_opening_ledger = /** @type {(inputs: Web_Opening_LedgerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`reading the ledger`)
};

const es_web_opening_ledger = /** @type {(inputs: Web_Opening_LedgerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`leyendo el registro de actos`)
};

/**
* | output |
* | --- |
* | "reading the ledger" |
*
* @param {Web_Opening_LedgerInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_opening_ledger = /** @type {((inputs?: Web_Opening_LedgerInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Opening_LedgerInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_opening_ledger(inputs)
	return en_web_opening_ledger(inputs)
});