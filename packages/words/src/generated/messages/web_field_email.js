/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Field_EmailInputs */

const en_web_field_email = /** @type {(inputs: Web_Field_EmailInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`email`)
};

const es_web_field_email = /** @type {(inputs: Web_Field_EmailInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`correo`)
};

/**
* | output |
* | --- |
* | "email" |
*
* @param {Web_Field_EmailInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_field_email = /** @type {((inputs?: Web_Field_EmailInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_EmailInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_field_email(inputs)
	return en_web_field_email(inputs)
});