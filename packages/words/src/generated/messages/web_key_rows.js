/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Key_RowsInputs */

const en_web_key_rows = /** @type {(inputs: Web_Key_RowsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`move in the list`)
};

const es_web_key_rows = /** @type {(inputs: Web_Key_RowsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`moverse por la lista`)
};

/**
* | output |
* | --- |
* | "move in the list" |
*
* @param {Web_Key_RowsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_key_rows = /** @type {((inputs?: Web_Key_RowsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Key_RowsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_key_rows(inputs)
	return en_web_key_rows(inputs)
});