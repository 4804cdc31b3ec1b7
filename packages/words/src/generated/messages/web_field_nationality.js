/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Field_NationalityInputs */

const en_web_field_nationality = /** @type {(inputs: Web_Field_NationalityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nationality`)
};

const es_web_field_nationality = /** @type {(inputs: Web_Field_NationalityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nacionalidad`)
};

/**
* | output |
* | --- |
* | "nationality" |
*
* @param {Web_Field_NationalityInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_field_nationality = /** @type {((inputs?: Web_Field_NationalityInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_NationalityInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_field_nationality(inputs)
	return en_web_field_nationality(inputs)
});