/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Field_GenderInputs */

const en_web_field_gender = /** @type {(inputs: Web_Field_GenderInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sex`)
};

const es_web_field_gender = /** @type {(inputs: Web_Field_GenderInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sexo`)
};

/**
* | output |
* | --- |
* | "sex" |
*
* @param {Web_Field_GenderInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_field_gender = /** @type {((inputs?: Web_Field_GenderInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_GenderInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_field_gender(inputs)
	return en_web_field_gender(inputs)
});