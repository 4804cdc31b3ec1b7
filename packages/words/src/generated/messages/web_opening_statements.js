/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Opening_StatementsInputs */

const en_web_opening_statements = /** @type {(inputs: Web_Opening_StatementsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`reading what the files say`)
};

const es_web_opening_statements = /** @type {(inputs: Web_Opening_StatementsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`leyendo lo que dicen los archivos`)
};

/**
* | output |
* | --- |
* | "reading what the files say" |
*
* @param {Web_Opening_StatementsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_opening_statements = /** @type {((inputs?: Web_Opening_StatementsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Opening_StatementsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_opening_statements(inputs)
	return en_web_opening_statements(inputs)
});