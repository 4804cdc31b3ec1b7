/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ words: NonNullable<unknown> }} Web_Type_OutInputs */

const en_web_type_out = /** @type {(inputs: Web_Type_OutInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Type the choice in full: ${i?.words}`)
};

const es_web_type_out = /** @type {(inputs: Web_Type_OutInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Escriba la opción completa: ${i?.words}`)
};

/**
* | output |
* | --- |
* | "Type the choice in full: {words}" |
*
* @param {Web_Type_OutInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_type_out = /** @type {((inputs: Web_Type_OutInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Type_OutInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_type_out(inputs)
	return en_web_type_out(inputs)
});