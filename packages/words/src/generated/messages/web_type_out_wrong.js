/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Type_Out_WrongInputs */

const en_web_type_out_wrong = /** @type {(inputs: Web_Type_Out_WrongInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is not yet the same.`)
};

const es_web_type_out_wrong = /** @type {(inputs: Web_Type_Out_WrongInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Todavía no es igual.`)
};

/**
* | output |
* | --- |
* | "This is not yet the same." |
*
* @param {Web_Type_Out_WrongInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_type_out_wrong = /** @type {((inputs?: Web_Type_Out_WrongInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Type_Out_WrongInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_type_out_wrong(inputs)
	return en_web_type_out_wrong(inputs)
});