/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Field_NameInputs */

const en_web_field_name = /** @type {(inputs: Web_Field_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`name`)
};

const es_web_field_name = /** @type {(inputs: Web_Field_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nombre`)
};

/**
* | output |
* | --- |
* | "name" |
*
* @param {Web_Field_NameInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_field_name = /** @type {((inputs?: Web_Field_NameInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_NameInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_field_name(inputs)
	return en_web_field_name(inputs)
});