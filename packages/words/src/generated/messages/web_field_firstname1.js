/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Field_Firstname1Inputs */

const en_web_field_firstname1 = /** @type {(inputs: Web_Field_Firstname1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`given name`)
};

const es_web_field_firstname1 = /** @type {(inputs: Web_Field_Firstname1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nombre de pila`)
};

/**
* | output |
* | --- |
* | "given name" |
*
* @param {Web_Field_Firstname1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
const web_field_firstname1 = /** @type {((inputs?: Web_Field_Firstname1Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Firstname1Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_field_firstname1(inputs)
	return en_web_field_firstname1(inputs)
});
export { web_field_firstname1 as "web_field_firstName" }