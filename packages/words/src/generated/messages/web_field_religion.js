/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Field_ReligionInputs */

const en_web_field_religion = /** @type {(inputs: Web_Field_ReligionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`religion`)
};

const es_web_field_religion = /** @type {(inputs: Web_Field_ReligionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`religión`)
};

/**
* | output |
* | --- |
* | "religion" |
*
* @param {Web_Field_ReligionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_field_religion = /** @type {((inputs?: Web_Field_ReligionInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_ReligionInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_field_religion(inputs)
	return en_web_field_religion(inputs)
});