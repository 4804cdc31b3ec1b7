/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Field_DocumentInputs */

const en_web_field_document = /** @type {(inputs: Web_Field_DocumentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`document`)
};

const es_web_field_document = /** @type {(inputs: Web_Field_DocumentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`documento`)
};

/**
* | output |
* | --- |
* | "document" |
*
* @param {Web_Field_DocumentInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_field_document = /** @type {((inputs?: Web_Field_DocumentInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_DocumentInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_field_document(inputs)
	return en_web_field_document(inputs)
});