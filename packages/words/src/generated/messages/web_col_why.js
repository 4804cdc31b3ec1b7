/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Col_WhyInputs */

const en_web_col_why = /** @type {(inputs: Web_Col_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`why here`)
};

const es_web_col_why = /** @type {(inputs: Web_Col_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`por qué está aquí`)
};

/**
* | output |
* | --- |
* | "why here" |
*
* @param {Web_Col_WhyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_col_why = /** @type {((inputs?: Web_Col_WhyInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Col_WhyInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_col_why(inputs)
	return en_web_col_why(inputs)
});