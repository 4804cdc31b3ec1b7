/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Col_LinkedInputs */

const en_web_col_linked = /** @type {(inputs: Web_Col_LinkedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`shared a detail`)
};

const es_web_col_linked = /** @type {(inputs: Web_Col_LinkedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`comparten un dato`)
};

/**
* | output |
* | --- |
* | "shared a detail" |
*
* @param {Web_Col_LinkedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_col_linked = /** @type {((inputs?: Web_Col_LinkedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Col_LinkedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_col_linked(inputs)
	return en_web_col_linked(inputs)
});