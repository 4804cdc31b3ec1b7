/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Field_PhotoInputs */

const en_web_field_photo = /** @type {(inputs: Web_Field_PhotoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`photo`)
};

const es_web_field_photo = /** @type {(inputs: Web_Field_PhotoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`foto`)
};

/**
* | output |
* | --- |
* | "photo" |
*
* @param {Web_Field_PhotoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_field_photo = /** @type {((inputs?: Web_Field_PhotoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_PhotoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_field_photo(inputs)
	return en_web_field_photo(inputs)
});