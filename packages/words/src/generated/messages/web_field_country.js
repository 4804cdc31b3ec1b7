/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Field_CountryInputs */

const en_web_field_country = /** @type {(inputs: Web_Field_CountryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`country`)
};

const es_web_field_country = /** @type {(inputs: Web_Field_CountryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`país`)
};

/**
* | output |
* | --- |
* | "country" |
*
* @param {Web_Field_CountryInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_field_country = /** @type {((inputs?: Web_Field_CountryInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_CountryInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_field_country(inputs)
	return en_web_field_country(inputs)
});