/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Field_Passportnumber1Inputs */

const en_web_field_passportnumber1 = /** @type {(inputs: Web_Field_Passportnumber1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`passport`)
};

const es_web_field_passportnumber1 = /** @type {(inputs: Web_Field_Passportnumber1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`pasaporte`)
};

/**
* | output |
* | --- |
* | "passport" |
*
* @param {Web_Field_Passportnumber1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
const web_field_passportnumber1 = /** @type {((inputs?: Web_Field_Passportnumber1Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Passportnumber1Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_field_passportnumber1(inputs)
	return en_web_field_passportnumber1(inputs)
});
export { web_field_passportnumber1 as "web_field_passportNumber" }