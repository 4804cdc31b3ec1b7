/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Col_AgeInputs */

const en_web_col_age = /** @type {(inputs: Web_Col_AgeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`first known`)
};

const es_web_col_age = /** @type {(inputs: Web_Col_AgeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`conocida hace`)
};

/**
* | output |
* | --- |
* | "first known" |
*
* @param {Web_Col_AgeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_col_age = /** @type {((inputs?: Web_Col_AgeInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Col_AgeInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_col_age(inputs)
	return en_web_col_age(inputs)
});