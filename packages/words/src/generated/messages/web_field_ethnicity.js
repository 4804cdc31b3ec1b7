/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Field_EthnicityInputs */

const en_web_field_ethnicity = /** @type {(inputs: Web_Field_EthnicityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ethnicity`)
};

const es_web_field_ethnicity = /** @type {(inputs: Web_Field_EthnicityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`etnia`)
};

/**
* | output |
* | --- |
* | "ethnicity" |
*
* @param {Web_Field_EthnicityInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_field_ethnicity = /** @type {((inputs?: Web_Field_EthnicityInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_EthnicityInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_field_ethnicity(inputs)
	return en_web_field_ethnicity(inputs)
});